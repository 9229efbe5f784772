/** Help, exit and evidence: the words of the safety core. */
export const help = {
  region: 'Aide et sortie rapide',
  ask: 'Besoin d’aide ?',
  exit: 'Quitter vite',
  exitRest: 'cette page',
  exitKey: 'Échap, deux fois',
  exitLimits: '« Quitter vite » n’efface pas l’historique du navigateur.',
  worried: 'Si vous cherchez de l’aide',
  emergency: 'Danger immédiat :',
  emergencyOr: 'ou',
  bySms: 'Sans parler, par SMS :',
  verifiedOn: 'Vérifié le <when>{date}</when>',
  fromSource:
    'D’après la source {of, select, day {du } vowel {d’} other {de }}<when>{date}</when>, à vérifier',
  fromUndatedSource: 'D’après une source sans date, à vérifier',
  sms: 'par SMS',
  note: {
    skip: 'Passer ce passage',
    title: 'Avant de lire',
  },
  claim: {
    source: 'Source : {citation}',
    current: 'À jour. Prochaine relecture : <when>{date}</when>',
    contested: 'Chiffre discuté',
    superseded: 'Chiffre dépassé',
    doesNotMean: 'Ce que ce chiffre ne veut pas dire',
    upToDate: 'À jour',
  },
  reported: 'Propos rapportés.',
  according: 'D’après {people}',
}
