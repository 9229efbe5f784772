/** What a press kit says of itself, on its page and in the texts of its archive. */
export const kit = {
  kit: 'Dossier de presse',
  labelled: '{label} : {value}',
  demonstration: 'Démonstration : la fondation, ses partenaires et ses porte-parole sont fictifs.',
  numbered: 'Numéro {name}, {day}. A-t-il été corrigé ? {check}',
  archive: {
    contents: 'Ce que contient ce dossier',
    rights: 'Droits des images',
    rightsLead:
      'Reproduisez chaque image avec la ligne de crédit indiquée ici. La licence dit quels usages sont permis.',
    documents: 'Droits des documents',
    description: 'Description',
    check:
      'Le fichier manifest.json donne l’empreinte SHA-256 de chaque fichier, pour vérifier que rien n’a été changé.',
    signature:
      'manifest.json.sig en est la signature Ed25519. Pour la vérifier, enregistrez le « pem » de notre clé ({keys}) sous KEY.pem, puis lancez :',
  },
  release: 'Communiqué de presse',
  dated: '{place}, le {day}.',
  about: 'À propos : {house}',
  contact: 'Contact presse',
  help: 'Numéros d’aide, à donner avec tout article',
  helpUnverified: 'Numéros pris dans leurs sources publiques : vérifiez-les avant de publier.',
  countries: { BE: 'Belgique', CH: 'Suisse', UK: 'Royaume-Uni' },
  bySms: '{number} (par SMS)',
  facts: {
    lead: 'Reprenez chaque chiffre avec sa source et avec ce qu’il ne veut pas dire. Ne les additionnez pas.',
    status: 'État',
    review: '{status}, prochaine relecture le {day}',
  },
  holds: {
    release: 'communiqué',
    facts: 'fiche de faits',
    quotations: '{count, plural, one {# citation} other {# citations}}',
    images: '{count, plural, one {# image} other {# images}}',
    documents: '{count, plural, one {# document} other {# documents}}',
    questions: 'questions des journalistes',
    contact: 'contact',
  },
  factsText: 'Fiche de faits en texte',
}
