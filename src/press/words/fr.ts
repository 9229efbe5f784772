import type { PressWords } from './words'

export const fr: PressWords = {
  files: { readme: 'LISEZMOI.txt', release: 'communique.txt', facts: 'fiche-de-faits.txt', images: 'images' },
  units: ['octets', 'Ko', 'Mo', 'Go'],
  sourceTypes: {
    digitalCreation: 'Dessin, sans IA',
    digitalCapture: 'Photographie',
    humanEdits: 'Photographie retouchée par une personne',
    composite: 'Montage de plusieurs images',
    compositeWithTrainedAlgorithmicMedia: 'Image modifiée avec une IA',
    trainedAlgorithmicMedia: 'Image créée par une IA',
  },
  claimStatus: { current: 'À jour', contested: 'Discuté', superseded: 'Dépassé' },
  text: {
    kit: 'Dossier de presse',
    demonstration: 'Démonstration : la fondation, ses partenaires et ses porte-parole sont fictifs.',
    contents: 'Ce que contient ce dossier',
    rights: 'Droits des images',
    rightsLead:
      'Reproduisez chaque image avec la ligne de crédit indiquée ici. La licence dit quels usages sont permis.',
    credit: 'Crédit',
    licence: 'Licence',
    origin: 'Origine',
    description: 'Description',
    check:
      'Le fichier manifest.json donne l’empreinte SHA-256 de chaque fichier, pour vérifier que rien n’a été changé.',
    release: 'Communiqué',
    facts: 'Fiche de faits',
    factsLead:
      'Reprenez chaque chiffre avec sa source et avec ce qu’il ne veut pas dire. Ne les additionnez pas.',
    source: 'Source',
    doesNotMean: 'Ce que ce chiffre ne veut pas dire',
    status: 'État',
    nextReview: 'prochaine relecture',
    quotations: 'Citations',
    questions: 'Questions des journalistes',
    about: (house) => `À propos : ${house}`,
    contact: 'Contact presse',
    help: 'Numéros d’aide, à donner avec tout article',
    bySms: 'par SMS',
    dated: (place, day) => `${place}, le ${day}.`,
    labelled: (label, value) => `${label} : ${value}`,
  },
}
