import { randomInt } from 'node:crypto'

/** Without the letters and digits that are mistaken for each other: these are typed by hand. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'

const group = (): string => Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join('')

/** A password of four groups of four, some 79 bits. */
export const newPassword = (): string => Array.from({ length: 4 }, group).join('-')
