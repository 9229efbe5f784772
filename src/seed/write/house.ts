import { type Book, count } from '../book'
import { HOUSE } from '../data/house'
import type { LogoIds } from './uploads'

/** The foundation. Once it has a name, it is an editor's. */
export async function writeHouse(book: Book, logos: LogoIds | undefined): Promise<void> {
  const { payload, req } = book
  const known = await payload.findGlobal({ slug: 'house', locale: 'fr', depth: 0, req })
  if (known.name) {
    count(book.report.kept, 'house')
    return
  }
  const { name, boilerplate, securityContact } = HOUSE
  await payload.updateGlobal({
    slug: 'house',
    locale: 'fr',
    data: { name: name.fr, boilerplate: boilerplate.fr, securityContact, logos },
    depth: 0,
    req,
  })
  await payload.updateGlobal({
    slug: 'house',
    locale: 'en',
    data: { name: name.en, boilerplate: boilerplate.en },
    depth: 0,
    req,
  })
  count(book.report.created, 'house')
}
