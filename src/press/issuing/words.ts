import type { PayloadRequest } from 'payload'

/** Why a kit can't be issued, and how to mend it. */
const WORDS = {
  notPublished: {
    fr: 'Ce dossier n’est publié dans aucune langue, ou sa campagne ne l’est pas. Publiez-le d’abord, puis figez-le.',
    en: 'This kit is published in no language, or its campaign is not. Publish it first, then issue it.',
  },
  nothingChanged: {
    fr: 'Rien n’a changé depuis le numéro {code}. Modifiez le dossier et publiez-le, puis figez-le.',
    en: 'Nothing has changed since issue {code}. Change the kit and publish it, then issue it.',
  },
  noKey: {
    fr: 'Ce serveur n’a pas de clé pour signer. Demandez à la personne qui l’exploite de lancer « npm run press:keys ».',
    en: 'This server has no key to sign with. Ask whoever runs it to run "npm run press:keys".',
  },
  unwritable: {
    fr: 'Une fiche contient une valeur que le manifeste ne peut pas dire – {code}. Corrigez-la et recommencez.',
    en: 'A record holds a value that the manifest cannot tell – {code}. Mend it and try again.',
  },
  unprintable: {
    fr: 'Les PDF de ce dossier n’ont pas pu être faits. Rien n’est figé. Le journal du serveur dit pourquoi : montrez-le à la personne qui l’exploite.',
    en: 'The PDFs of this kit could not be made. Nothing is issued. The log of the server says why: show it to whoever runs it.',
  },
  fullDisk: {
    fr: 'Le disque du serveur est plein – rien n’a été figé. Prévenez la personne qui l’exploite, puis recommencez.',
    en: 'The disk of the server is full – nothing was issued. Tell whoever runs it, then try again.',
  },
  busy: {
    fr: 'Quelqu’un fige ce dossier en ce moment. Attendez un instant et regardez ses numéros.',
    en: 'Somebody is issuing this kit right now. Wait a moment and look at its issues.',
  },
} as const

/** In the language of whoever asks. */
export const say = (req: PayloadRequest, why: keyof typeof WORDS, { code = '' } = {}): string =>
  WORDS[why][req.i18n?.language === 'en' ? 'en' : 'fr'].replace('{code}', code)
