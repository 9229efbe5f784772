/** What is odd about a registration number: never a reason to refuse, always one to look. */
export type RegistrationDoubt =
  /** Its first nine digits do not fit each other. */
  | 'siren'
  /** The first nine do; all fourteen do not. */
  | 'siret'
  /** It is neither a SIRET, a SIREN, nor an RNA number. */
  | 'form'

/**
 * RNA: W and nine signs, digits but for the letter of some departments (W2A, W9R); before 2010, the department, P
 * or S, and ten digits.
 */
const RNA = /^W\d[\dA-Z]\d{7}$/
const RNA_BEFORE = /^\d[\dA-Z]\d?[PS]\d{10}$/

/** The one company whose establishments are numbered in its own way. */
const LA_POSTE = '356000000'

/** A number as it is compared: without the spaces, dots and hyphens people put into it. */
export const plainNumber = (typed: string): string => typed.toUpperCase().replace(/[\s\u00A0\u202F.\-/]/g, '')

/**
 * What is odd about the number of a French organisation: SIRET (14 digits), SIREN (9) or RNA. A SIREN and a SIRET
 * end in a check digit of the Luhn formula (ISO/IEC 7812-1), which INSEE uses for both. La Poste's establishments
 * pass as well when the sum of their digits is a multiple of five. Pure.
 * @returns null when nothing is
 */
export function registrationDoubt(typed: string): RegistrationDoubt | null {
  const number = plainNumber(typed)
  if (RNA.test(number) || RNA_BEFORE.test(number)) return null
  if (!/^\d+$/.test(number) || (number.length !== 14 && number.length !== 9)) return 'form'
  const siren = number.slice(0, 9)
  if (!luhn(siren)) return 'siren'
  if (number.length === 9 || luhn(number)) return null
  return siren === LA_POSTE && sum(number) % 5 === 0 ? null : 'siret'
}

const digitsOf = (number: string): number[] => [...number].map(Number)

const sum = (number: string): number => digitsOf(number).reduce((all, digit) => all + digit, 0)

/** From the right, every second digit counts double, and a double of two digits their sum. */
function luhn(number: string): boolean {
  const total = digitsOf(number)
    .reverse()
    .reduce((all, digit, place) => all + (place % 2 === 0 ? digit : doubled(digit)), 0)
  return total % 10 === 0
}

const doubled = (digit: number): number => (digit > 4 ? digit * 2 - 9 : digit * 2)
