import { buildAddress } from '@/addresses'
import { words } from '@/platform/words'
import { PressContact } from '@/press/views/People'
import { setter } from '@/ui/text'
import { contactFor } from './contact'
import { pressPage } from './page'
import type { PressVisit } from './visit'

/** A personal link, or a session, that opens nothing: unknown, replaced, revoked and over are told alike. */
export async function closedLink(visit: PressVisit): Promise<Response> {
  const { locale } = visit
  const say = words(locale)
  const contact = await contactFor(visit)
  return pressPage(
    visit,
    {
      title: say('accreditation.closed.title'),
      lede: say('accreditation.closed.lede'),
      status: 410,
      // Not a byte of it follows from the address.
      elsewhere: null,
    },
    <div className="wrap stack pbe-7">
      <p className="measure">{setter(locale)(say('accreditation.closed.next'))}</p>
      {contact && <PressContact locale={locale} contact={contact} />}
      <p>
        <a href={buildAddress({ kind: 'press', locale })}>{say('accreditation.toRoom')}</a>
      </p>
    </div>,
  )
}
