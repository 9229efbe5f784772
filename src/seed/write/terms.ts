import { type Book, keep } from '../book'
import { TERMS } from '../data/terms'
import { notAfter } from './dates'

/** What those who apply to relay the campaign agree to, in both languages. */
export async function writeTerms(book: Book, campaign: string, now: Date): Promise<void> {
  const { payload, req } = book
  await keep(book, 'terms', TERMS.key, async () => {
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
}
