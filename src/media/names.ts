import { randomBytes } from 'node:crypto'
import { EXTENSIONS, type FileFormat } from './formats'

/** A file's name in small letters, digits and hyphens; empty when nothing of it remains. */
export const stemOf = (name: string): string =>
  name
    .replace(/\.[^./\\]*$/, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('Œ', 'oe')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)

/**
 * A name for the record of an upload: readable, and its own even when the same file comes twice. No file is
 * ever stored under it.
 */
export const newFileName = (name: string, format: FileFormat): string =>
  `${stemOf(name) || 'image'}-${randomBytes(4).toString('hex')}.${EXTENSIONS[format]}`
