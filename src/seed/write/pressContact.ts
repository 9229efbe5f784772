import type { Locale } from '@/platform/languages'
import { type Book, keep } from '../book'
import { PRESS_CONTACT } from '../data/pressContact'

const words = (locale: Locale) => ({
  capacity: PRESS_CONTACT.capacity[locale],
  hours: PRESS_CONTACT.hours[locale],
  speaks: PRESS_CONTACT.speaks[locale],
})

/**
 * Whom the press may call. The number is kept for fiction, and "verified" on the day of the demonstration, which
 * would refuse to issue its own kit half a year later. @returns its id
 */
export async function writePressContact(book: Book, now: Date): Promise<string> {
  const { payload, req } = book
  const { key, name, phone, email } = PRESS_CONTACT
  const { id } = await keep(book, 'press-contacts', key, async () => {
    const made = await payload.create({
      collection: 'press-contacts',
      locale: 'fr',
      data: {
        ...words('fr'),
        name,
        kind: 'contact',
        phone,
        email,
        verifiedOn: now.toISOString().slice(0, 10),
        shown: true,
        seedKey: key,
      },
      depth: 0,
      req,
    })
    await payload.update({
      collection: 'press-contacts',
      id: made.id,
      locale: 'en',
      data: words('en'),
      depth: 0,
      req,
    })
    return made.id
  })
  return id
}
