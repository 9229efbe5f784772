import { type CollectionBeforeValidateHook, type PayloadRequest, ValidationError } from 'payload'

/** NIST SP 800-63B-4, 3.1.1.2: length is what counts; no rules on kinds of characters, no forced change. */
export const MIN_LENGTH = 12
const MAX_LENGTH = 200

const PROBLEMS = {
  short: {
    fr: `Au moins ${MIN_LENGTH} caractères : quelques mots font un bon mot de passe.`,
    en: `At least ${MIN_LENGTH} characters: a few words make a good password.`,
  },
  long: { fr: `Au plus ${MAX_LENGTH} caractères.`, en: `At most ${MAX_LENGTH} characters.` },
  monotonous: {
    fr: 'Ce mot de passe se devine : il répète trop peu de caractères.',
    en: 'This password can be guessed: it repeats too few characters.',
  },
} as const

/** What is wrong with a password, or nothing. Lengths are counted in characters as people see them. */
export function passwordFlaw(password: string): keyof typeof PROBLEMS | undefined {
  const characters = [...password.normalize('NFC')]
  if (characters.length < MIN_LENGTH) return 'short'
  if (characters.length > MAX_LENGTH) return 'long'
  if (new Set(characters).size < 5) return 'monotonous'
  return undefined
}

/** The same in words, in the language of the admin. */
export function passwordFlawInWords(password: string, language: string | undefined): string | undefined {
  const flaw = passwordFlaw(password)
  return flaw && PROBLEMS[flaw][language === 'en' ? 'en' : 'fr']
}

/** The error to throw for a weak password, at its field; nothing for a good one. */
export function weakPassword(
  password: string,
  req: PayloadRequest,
  collection: string,
): ValidationError | undefined {
  const message = passwordFlawInWords(password, req.i18n?.language)
  if (!message) return undefined
  return new ValidationError({ collection, errors: [{ path: 'password', message }], req }, req.t)
}

/** Asked wherever a password is set through the CMS. */
export const keepPasswordStrong: CollectionBeforeValidateHook = ({ data, req, collection }) => {
  const password: unknown = data?.password
  const weak = typeof password === 'string' ? weakPassword(password, req, collection.slug) : undefined
  if (weak) throw weak
  return data
}
