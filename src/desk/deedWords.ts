import type { PayloadRequest } from 'payload'

const FIELDS = {
  choose: { fr: 'Choisissez l’un de ceux qui sont proposés.', en: 'Choose one of those offered.' },
  question: {
    fr: 'Écrivez la question : elle part telle quelle (2 000 signes au plus).',
    en: 'Write the question: it is sent as it is (2,000 characters at most).',
  },
  reason: {
    fr: 'Écrivez le motif : il part tel quel (1 000 signes au plus).',
    en: 'Write the reason: it is sent as it is (1,000 characters at most).',
  },
  answer: {
    fr: 'Écrivez ce qui est à reprendre : le partenaire le lit tel quel (1 000 signes au plus).',
    en: 'Write what is to be changed: the partner reads it as it is (1,000 characters at most).',
  },
  proof: {
    fr: 'Écrivez ce qui le prouve : qui, par quelle voie, à quel numéro public (500 signes au plus).',
    en: 'Write what proves it: who, by which way, at which public number (500 characters at most).',
  },
  day: { fr: 'Donnez le jour, par exemple 26/11/2026.', en: 'Give the day, for example 26/11/2026.' },
  email: {
    fr: 'Donnez une adresse complète, par exemple accueil@valmoriere.fr.',
    en: 'Give a whole address, for example office@valmoriere.fr.',
  },
  person: {
    fr: 'Écrivez le nom de la personne (120 signes au plus).',
    en: 'Write the person’s name (120 characters at most).',
  },
  correction: {
    fr: 'Écrivez ce qui a changé : la phrase est publiée telle quelle (1 000 signes au plus).',
    en: 'Write what changed: the sentence is published as it is (1,000 characters at most).',
  },
  ground: {
    fr: 'Écrivez le motif : il reste dans le journal de la maison (1 000 signes au plus).',
    en: 'Write the reason: it stays in the house’s trail (1,000 characters at most).',
  },
  instant: {
    fr: 'Donnez le jour et l’heure, par exemple 09/02/2027 06:00.',
    en: 'Give the day and the time, for example 09/02/2027 06:00.',
  },
} as const
export type FieldWord = keyof typeof FIELDS

const REFUSALS = {
  forbidden: {
    fr: 'Réservé aux responsables des partenariats. Demandez ce rôle à l’administration.',
    en: 'For partner managers only. Ask the administrator for that role.',
  },
  forbiddenPress: {
    fr: 'Réservé aux relations presse. Demandez ce rôle à l’administration.',
    en: 'For press officers only. Ask the administrator for that role.',
  },
  gone: {
    fr: 'Cette fiche n’est plus là. Rouvrez la liste.',
    en: 'This record is no longer there. Open the list again.',
  },
} as const

/** The language in which staff read the admin. */
export const deskLanguage = (req: Pick<PayloadRequest, 'i18n'>): 'fr' | 'en' =>
  req.i18n?.language === 'en' ? 'en' : 'fr'

export const sayField = (req: PayloadRequest, word: FieldWord): string => FIELDS[word][deskLanguage(req)]

/** For a field that must be filled in: said before anything else is asked, as `Act` reads it. */
export const askedFor = (word: FieldWord, locale: 'fr' | 'en') => ({ 'data-asked': FIELDS[word][locale] })

export const sayRefusal = (req: PayloadRequest, status: number, word: keyof typeof REFUSALS): Response =>
  Response.json({ errors: [{ message: REFUSALS[word][deskLanguage(req)] }] }, { status })
