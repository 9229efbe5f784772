import { z } from 'zod'
import { hostOf, isConsumer } from './applying/domains'
import { ownWords } from './duplicates'

/**
 * The columns that are read, by the names they may have. The first are ours; the others those of the French
 * directory of administrations (`api-lannuaire-administration`), where website and phone are lists in JSON.
 */
export const COLUMNS = {
  key: ['key', 'id', 'siret', 'code_insee_commune'],
  name: ['name', 'nom'],
  website: ['website', 'site_internet'],
  email: ['email', 'adresse_courriel'],
  phone: ['phone', 'telephone'],
  territory: ['territory', 'code_insee_commune', 'code_postal'],
} as const

type Column = keyof typeof COLUMNS

const optional = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .transform((text) => text || null)
const Entry = z.object({
  key: z.string().trim().min(1, 'no key (id)').max(200, 'key longer than 200 signs'),
  name: z.string().trim().min(1, 'no name').max(300, 'name longer than 300 signs'),
  website: optional(500),
  email: optional(254).refine(
    (email) => email === null || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email),
    'no e-mail address',
  ),
  phone: optional(100),
  territory: optional(200),
})

export type DirectoryRow = z.infer<typeof Entry> & { plainName: string; domain: string | null }
export type ReadRow = { ok: true; row: DirectoryRow } | { ok: false; problem: string }

/**
 * One line of a directory, by its columns' names. Pure.
 * @returns the row, or in words what keeps it out
 */
export function readRow(cells: Readonly<Record<string, unknown>>): ReadRow {
  const found = (column: Column): string => {
    for (const name of COLUMNS[column]) {
      const text = plainCell(cells[name])
      if (text) return text
    }
    return ''
  }
  const parsed = Entry.safeParse({
    key: found('key'),
    name: found('name'),
    website: found('website'),
    email: found('email').split(/[;\s]/)[0],
    phone: found('phone'),
    territory: found('territory'),
  })
  if (!parsed.success)
    return { ok: false, problem: [...new Set(parsed.error.issues.map(({ message }) => message))].join(', ') }
  const { name, website, email } = parsed.data
  return {
    ok: true,
    row: {
      ...parsed.data,
      email: email?.toLowerCase() ?? null,
      plainName: ownWords(name).join(' ').slice(0, 300),
      domain: domainIn(website, email),
    },
  }
}

/** A domain tells only where not everybody has one. */
function domainIn(website: string | null, email: string | null): string | null {
  const host = website ? hostOf(website.includes('://') ? website : `https://${website}`) : null
  const domain = host ?? email?.slice(email.lastIndexOf('@') + 1).toLowerCase() ?? null
  return domain && !isConsumer(domain) ? domain : null
}

const Listed = z.array(z.union([z.string(), z.object({ valeur: z.string() })]))

/** The text of a cell; of a list, its first entry. */
function plainCell(cell: unknown): string {
  if (typeof cell === 'number') return String(cell)
  const list = Listed.safeParse(typeof cell === 'string' && cell.trim().startsWith('[') ? jsonIn(cell) : cell)
  const [first] = list.data ?? []
  if (first !== undefined) return (typeof first === 'string' ? first : first.valeur).trim()
  return typeof cell === 'string' && !list.success ? cell.trim() : ''
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
