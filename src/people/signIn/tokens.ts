import { createHash, randomBytes } from 'node:crypto'

/** A new secret for a mailed link: 256 bits. */
export const newToken = (): string => randomBytes(32).toString('hex')

/** What is stored of it: whoever reads the database can't open the link. */
export const storedToken = (token: string): string =>
  createHash('sha256').update(`reset:${token}`).digest('hex')
