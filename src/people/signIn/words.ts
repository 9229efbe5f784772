import type { PayloadRequest } from 'payload'

const WORDS = {
  refused: {
    fr: 'Adresse ou mot de passe incorrect. Après cinq essais, le compte se ferme dix minutes.',
    en: 'Wrong address or password. After five tries the account closes for ten minutes.',
  },
  asked: {
    fr: 'Si cette adresse a un compte, un message vient de lui être envoyé. Le lien vaut une heure.',
    en: 'If this address has an account, a message has just been sent to it. The link holds for an hour.',
  },
  link: {
    fr: 'Ce lien ne vaut plus. Demandez-en un autre depuis « Mot de passe oublié ».',
    en: 'This link no longer holds. Ask for another one under "Forgotten password".',
  },
  unlocked: {
    fr: 'Si cette adresse a un compte, il est ouvert.',
    en: 'If this address has an account, it is open.',
  },
  tooMany: {
    fr: 'Trop d’essais. Réessayez dans {minutes} min.',
    en: 'Too many tries. Try again in {minutes} min.',
  },
  forbidden: {
    fr: 'Réservé à l’équipe de la maison. Connectez-vous.',
    en: 'For the staff of the house only. Sign in.',
  },
  foreign: {
    fr: 'Cette demande ne vient pas de nos pages.',
    en: 'This request does not come from our pages.',
  },
  language: {
    fr: 'Écrivez dans une langue à la fois, que Relais sert : ?locale=fr.',
    en: 'Write in one language at a time, one that Relais serves: ?locale=en.',
  },
  sort: {
    fr: 'Triez par un champ de la fiche, pas par celui d’une autre.',
    en: 'Sort by a field of the record, not by one of another record.',
  },
  query: {
    fr: 'Cette partie de la demande ne se lit pas : {part}.',
    en: 'This part of the request cannot be read: {part}.',
  },
  body: {
    fr: 'Envoyez un objet JSON (application/json) ou un formulaire (multipart/form-data).',
    en: 'Send a JSON object (application/json) or a form (multipart/form-data).',
  },
  currentPassword: {
    fr: 'Donnez votre mot de passe actuel. Sans lui, ni l’adresse ni le mot de passe ne changent.',
    en: 'Give your current password. Without it neither your address nor your password changes.',
  },
  oneAccount: {
    fr: 'Changez l’adresse ou le mot de passe d’un compte à la fois.',
    en: 'Change the address or password of one account at a time.',
  },
  firstAccount: {
    fr: 'Le premier compte se crée en ligne de commande : npm run staff:add.',
    en: 'The first account is made on the command line: npm run staff:add.',
  },
  tooLarge: {
    fr: 'Cette demande est trop longue ou illisible.',
    en: 'This request is too long or cannot be read.',
  },
  mailSubject: { fr: 'Nouveau mot de passe', en: 'New password' },
  mailText: {
    fr: 'Bonjour,\n\nPour choisir un nouveau mot de passe, ouvrez cette adresse dans l’heure :\n{link}\n\nSi vous n’avez rien demandé, ne faites rien : votre mot de passe reste le même.\n',
    en: 'Hello,\n\nTo choose a new password, open this address within the hour:\n{link}\n\nIf you asked for nothing, do nothing: your password stays the same.\n',
  },
} as const

export type Word = keyof typeof WORDS

type Asking = Pick<PayloadRequest, 'i18n'>

/** A sentence in the language of the admin that the request asks for; `values` fill its {names}. */
export const say = (req: Asking, word: Word, values: Readonly<Record<string, string>> = {}): string =>
  WORDS[word][req.i18n?.language === 'en' ? 'en' : 'fr'].replace(
    /\{(\w+)\}/g,
    (_, name) => values[name] ?? '',
  )

/** Answers about accounts are kept by nobody. */
export const NEVER_KEPT = { 'cache-control': 'no-store' }

/** A refusal in the shape that the admin shows. */
export const refuse = (
  req: Asking,
  status: number,
  word: Word,
  values?: Readonly<Record<string, string>>,
): Response =>
  Response.json({ errors: [{ message: say(req, word, values) }] }, { status, headers: NEVER_KEPT })
