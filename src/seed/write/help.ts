import type { Helpline } from '@/payload-types'
import type { Locale } from '@/platform/languages'
import { type Book, keep } from '../book'
import type { HelplineSeed } from '../data/helplineSeed'
import { HELPLINES } from '../data/helplines'

const words = (line: HelplineSeed, locale: Locale) => ({
  name: line.name[locale],
  short: line.short?.[locale],
  purpose: line.purpose[locale],
  hours: line.hours[locale],
  channels: line.channels?.[locale],
  languages: line.languages?.[locale],
  cost: line.cost?.[locale],
  limits: line.limits?.[locale],
})

/** The lines of help, in the order of the campaign. @returns their ids by key */
export async function writeHelplines(book: Book): Promise<Map<string, string>> {
  const { payload, req } = book
  const ids = new Map<string, string>()
  for (const line of HELPLINES) {
    const { id } = await keep(book, 'helplines', line.key, async () => {
      const data: Omit<Helpline, 'id' | 'createdAt' | 'updatedAt'> = {
        ...words(line, 'fr'),
        key: line.key,
        seedKey: line.key,
        active: true,
        numbers: line.numbers?.map((number) => ({ ...number })),
        website: line.website,
        territory: line.territory,
        emergency: line.emergency ?? false,
        source: line.source,
      }
      const made = await payload.create({ collection: 'helplines', locale: 'fr', data, depth: 0, req })
      await payload.update({
        collection: 'helplines',
        id: made.id,
        locale: 'en',
        data: words(line, 'en'),
        depth: 0,
        req,
      })
      return made.id
    })
    ids.set(line.key, id)
  }
  return ids
}
