/** What the printed documents of a press kit say, beside the words of the kit itself. */
export const print = {
  immediate: 'Pour diffusion immédiate',
  embargo: 'Sous embargo jusqu’au {moment} ({zone})',
  utc: 'Soit {utc} UTC',
  number: 'Numéro {issue}',
  kit: 'Le dossier « {title} » :',
  check: 'Numéro {issue}. A-t-il été corrigé ?',
  contacts: 'Contacts pour la presse',
  speaks: 'Langues : {languages}',
  speaksOn: 'Peut parler de : {subjects}',
  standIn: 'En son absence : {person}',
  verified: 'Numéro vérifié le {day}',
  sms: 'par SMS',
  source: 'Source :',
  notes: 'Notes aux rédactions',
  quoted: '« {text} »',
  offer: {
    release: 'Communiqué en PDF',
    facts: 'Fiche de faits en PDF',
    guide: 'Guide pour les rédactions',
    meta: 'PDF balisé, {pages, plural, one {# page} other {# pages}}, {size}',
  },
  guide: {
    kind: 'Guide pour les rédactions',
    title: 'Écrire sur ce sujet sans nuire',
    lead: 'Cinq repères, les questions que l’on nous pose, et chaque chiffre avec sa source et sa limite.',
    words: {
      label: 'Les mots',
      text: 'Dites « contenus d’abus sexuels sur mineurs » : ce mot rappelle qu’il y a un abus. « Pédopornographie » ne se dit que pour citer la loi.',
    },
    images: {
      label: 'Les images',
      text: 'Prenez des dessins. Pas d’enfant reconnaissable, pas de photo sombre mise en scène, pas de capture d’un contenu ou d’un outil, même floutée.',
    },
    figures: {
      label: 'Les chiffres',
      text: 'Donnez la population, le lieu, la date et ce que le chiffre ne veut pas dire. N’additionnez pas les chiffres et n’en tirez pas un nombre d’enfants.',
    },
    people: {
      label: 'Les personnes',
      text: 'Ne rendez pas une victime reconnaissable. Ne décrivez ni l’acte, ni la méthode, ni le nom d’un site ou d’un outil. Ne laissez pas croire que l’enfant ou les parents sont responsables.',
    },
    help: { label: 'L’aide', text: 'Donnez toujours les numéros d’aide, dans l’article même.' },
    questions: 'Questions des journalistes',
    quoting: 'Citer les chiffres',
    credits: 'Crédits des images du dossier',
    source:
      'D’après « Reporting on Child Sexual Abuse: Guidance for Media », National Office for Child Safety (Australie) et University of Canberra, reformulé par nous :',
  },
}
