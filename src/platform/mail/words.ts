import type { Locale } from '../languages'

type Words = { help: string; copy: string; from: string }

/** What the frame of a letter says. */
export const MAIL_WORDS: Readonly<Record<Locale, Words>> = {
  fr: {
    help: "Besoin d'aide ?",
    copy: 'Si le bouton ne marche pas, copiez cette adresse dans votre navigateur :',
    from: 'Envoyé par : {house}',
  },
  en: {
    help: 'Need help?',
    copy: 'If the button does not work, copy this address into your browser:',
    from: 'Sent by {house}',
  },
}
