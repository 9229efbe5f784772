import type { PayloadRequest } from 'payload'

/** Why an act on an issue is refused, and what to do. */
const WORDS = {
  gone: {
    fr: 'Cette fiche n’est plus là. Rouvrez la liste.',
    en: 'This record is no longer there. Open the list again.',
  },
  already: {
    fr: 'Ce numéro est déjà retiré ou arrêté. Rouvrez la page pour voir où il en est.',
    en: 'This issue is pulled or stopped already. Open the page again to see where it stands.',
  },
  nothing: {
    fr: 'Aucun numéro de ce dossier n’est public ni en attente : il n’y a rien à retirer.',
    en: 'No issue of this kit is public or waiting: there is nothing to pull.',
  },
  notWaiting: {
    fr: 'Ce numéro n’attend pas d’embargo : il est déjà public, retiré ou remplacé. Rouvrez la liste des numéros.',
    en: 'This issue waits for no embargo: it is public, pulled or replaced. Open the list of issues again.',
  },
  noneWaiting: {
    fr: 'Aucun numéro de ce dossier n’attend d’embargo : il n’y a rien à répéter.',
    en: 'No issue of this kit waits for an embargo: there is nothing to rehearse.',
  },
} as const

/** In the language of whoever asks. */
export const say = (req: PayloadRequest, why: keyof typeof WORDS): string =>
  WORDS[why][req.i18n?.language === 'en' ? 'en' : 'fr']
