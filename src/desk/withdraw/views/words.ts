import type { WithdrawnBy } from '../withdrawnBy'

type Words = {
  act: { busy: string; failed: string }
  saveFirst: string
  standing: string
  inForce: (on: string) => string
  missing: string
  names: string
  namesHint: string
  read: string
  person: string
  representatives: string
  representativesHint: string
  keep: string
  document: string
  noDocument: string
  someDocument: (megabytes: string) => string
  readDocument: string
  file: string
  addDocument: string
  addDocumentHint: string
  images: string
  noImage: string
  gone: string
  withdraw: string
  withdrawWords: readonly string[]
  withdrawn: (on: string) => string
  concerned: string
  kits: string
  outside: string
  ask: (holder: string) => string
  askNobody: string
  by: string
  bys: Record<WithdrawnBy, string>
  withdrawButton: string
  toTakeDown: string
  nothingLeft: string
  erase: string
  eraseWords: readonly string[]
  eraseButton: string
  erased: (on: string) => string
}

export const WORDS: Record<'fr' | 'en', Words> = {
  fr: {
    act: {
      busy: 'Un instant…',
      failed: 'Cela n’a pas abouti. Rechargez la page pour voir où cela en est, puis recommencez.',
    },
    saveFirst: 'Enregistrez d’abord la fiche : les noms et le document s’entrent ensuite, ici.',
    standing: 'Ce que ce consentement permet',
    inForce: (on) => `en vigueur jusqu’au ${on}`,
    missing: 'Il manque, ou s’oppose :',
    names: 'Qui est montré, qui a signé',
    namesHint:
      'Gardé chiffré. Chaque lecture laisse une trace : qui, quand, quelle fiche, jamais un nom. Rien n’est enregistré avec le formulaire du dessus.',
    read: 'Lire les noms',
    person: 'La personne montrée',
    representatives: 'Ses représentants',
    representativesHint: 'Un par ligne, avec le lien : « Dominique Exemple, mère ».',
    keep: 'Garder ces noms',
    document: 'Le document signé',
    noDocument: 'Aucun document n’est déposé.',
    someDocument: (megabytes) => `Un document est déposé (${megabytes} Mo), chiffré.`,
    readDocument: 'Lire le document',
    file: 'Fichier',
    addDocument: 'Déposer ce document',
    addDocumentHint: 'PDF, JPEG ou PNG, 10 Mo au plus. Il prend la place du précédent.',
    images: 'Images qui nomment ce consentement',
    noImage: 'Aucune image ne nomme ce consentement.',
    gone: 'retirée, fichiers détruits',
    withdraw: 'Retirer ce consentement…',
    withdrawWords: [
      'Tout de suite, et pour de bon : les fichiers de ces images sont détruits, originaux compris. Leurs adresses répondent qu’elles sont retirées, les pages et les intégrations ne les montrent plus.',
      'Les dossiers de presse qui les contiennent sont arrêtés, et leur numéro suivant part sans elles. Qui les a pris par un lien personnel reçoit un courriel.',
      'Ce qui est hors du site est à retirer à la main : la liste reste ici. Personne ne peut reprendre ce qui a été téléchargé librement.',
    ],
    withdrawn: (on) => `Ce consentement a été retiré le ${on}.`,
    concerned: 'Images qui partent',
    kits: 'Numéros de dossiers qui les contiennent',
    outside: 'Hors du site, à retirer à la main',
    ask: (holder) => `à demander à ${holder}`,
    askNobody: 'personne n’est nommé : à retrouver',
    by: 'Qui le retire ?',
    bys: { person: 'La personne montrée', representative: 'Un représentant', house: 'La maison' },
    withdrawButton: 'Retirer et détruire maintenant',
    toTakeDown: 'À retirer à la main',
    nothingLeft: 'Rien n’est connu hors du site.',
    erase: 'Effacer les noms…',
    eraseWords: [
      'La clé de cette fiche est détruite : les noms et le document deviennent illisibles pour toujours. Le fichier du document est supprimé. Le repère, la raison, la manière de demander et l’objet sont vidés, car ils peuvent nommer quelqu’un.',
      'Les dates, les supports et la trace restent. Une sauvegarde de la base faite avant contient encore la clé : la personne qui exploite le serveur doit la détruire à son terme.',
    ],
    eraseButton: 'Effacer pour toujours',
    erased: (on) => `Les noms ont été effacés le ${on}.`,
  },
  en: {
    act: {
      busy: 'One moment…',
      failed: 'That did not go through. Reload the page to see where it stands, then try again.',
    },
    saveFirst: 'Save the record first: names and document are entered here afterwards.',
    standing: 'What this consent allows',
    inForce: (on) => `in force until ${on}`,
    missing: 'Missing, or against it:',
    names: 'Who is shown, who signed',
    namesHint:
      'Kept encrypted. Each reading leaves a line in the trail: who, when, which record, never a name. Nothing here is saved with the form above.',
    read: 'Read the names',
    person: 'The person shown',
    representatives: 'The representatives',
    representativesHint: 'One a line, with what they are: "Dominique Exemple, mother".',
    keep: 'Keep these names',
    document: 'The signed document',
    noDocument: 'No document has been added.',
    someDocument: (megabytes) => `A document is there (${megabytes} MB), encrypted.`,
    readDocument: 'Read the document',
    file: 'File',
    addDocument: 'Add this document',
    addDocumentHint: 'PDF, JPEG or PNG, 10 MB at most. It takes the place of the one before.',
    images: 'Images that name this consent',
    noImage: 'No image names this consent.',
    gone: 'withdrawn, files destroyed',
    withdraw: 'Withdraw this consent…',
    withdrawWords: [
      'At once, and for good: the files of these images are destroyed, originals included. Their addresses answer that they are withdrawn; pages and embeds no longer show them.',
      'Press kits that hold them are stopped, and their next issue leaves without them. Whoever took one by a personal link gets a mail.',
      'What is outside the site is to be taken down by hand: the list stays here. Nobody can take back what was downloaded freely.',
    ],
    withdrawn: (on) => `This consent was withdrawn on ${on}.`,
    concerned: 'Images that go',
    kits: 'Issues of kits that hold them',
    outside: 'Outside the site, to be taken down by hand',
    ask: (holder) => `ask ${holder}`,
    askNobody: 'nobody is named: to be found out',
    by: 'Who withdraws it?',
    bys: { person: 'The person shown', representative: 'A representative', house: 'The house' },
    withdrawButton: 'Withdraw and destroy now',
    toTakeDown: 'To be taken down by hand',
    nothingLeft: 'Nothing is known outside the site.',
    erase: 'Erase the names…',
    eraseWords: [
      'The key of this record is destroyed: names and document become unreadable for ever. The file of the document is deleted. Label, reason, way of asking and purpose are emptied, since they may name somebody.',
      'Dates, uses and the trail stay. A backup of the database made before still holds the key: whoever runs the server must destroy it when its time comes.',
    ],
    eraseButton: 'Erase for ever',
    erased: (on) => `The names were erased on ${on}.`,
  },
}
