import { type Book, keep } from '../book'
import { TERMS } from '../data/terms'
import { notAfter } from './dates'

/** What those who apply to relay the campaign agree to, in both languages. @returns its id */
export async function writeTerms(book: Book, campaign: string, now: Date): Promise<string> {
  const { payload, req } = book
  const { id } = await keep(book, 'terms', TERMS.key, async () => {
    const { id } = await payload.create({
      collection: 'terms',
      locale: 'fr',
      data: {
        campaign,
        from: notAfter(now, TERMS.from),
        from_tz: 'Europe/Paris',
        label: TERMS.label.fr,
        text: TERMS.text.fr,
        seedKey: TERMS.key,
      },
      depth: 0,
      req,
    })
    const data = { label: TERMS.label.en, text: TERMS.text.en }
    await payload.update({ collection: 'terms', id, locale: 'en', data, depth: 0, req })
    return id
  })
  return id
}

/** The demonstration's partners relay under these terms from the start. */
export async function writeStandings(
  book: Book,
  campaign: string,
  { terms, partners }: { terms: string; partners: ReadonlyMap<string, string> },
): Promise<void> {
  const { payload, req } = book
  for (const [key, partner] of partners)
    await keep(book, 'standings', key, async () => {
      const data = { campaign, partner, state: 'open' as const, agreedTo: terms, seedKey: key }
      const made = await payload.create({ collection: 'standings', data, depth: 0, req })
      return made.id
    })
}
