import type { Accreditation } from '@/payload-types'
import { now } from '@/platform/clock'
import { inTransaction } from '@/platform/database/inTransaction'
import { words } from '@/platform/words'
import { fileOf, isArchive } from '@/press/accreditation/given'
import {
  isWaiting,
  type OpenKit,
  openedAt,
  openKits,
  sinceHeld,
  stepsOf,
  takenBackAt,
} from '@/press/accreditation/kits'
import { keepNumberOpened } from '@/press/accreditation/opening'
import { journalistOf } from '@/press/accreditation/session'
import { issuesHeld, keepTake } from '@/press/accreditation/takes'
import { asName, asSegment, takingPath } from '@/press/accreditation/taking'
import { kitAddress } from '@/press/kitAddress'
import { kitAt } from '@/press/queries'
import { retiredAt } from '@/press/retired'
import { Banner, editionIn, OpenedList } from '@/press/views/Embargoed'
import { EmbargoedKit } from '@/press/views/EmbargoedKit'
import { NewNumber, OPEN } from '@/press/views/NewNumber'
import { Retired, retiredWords } from '@/press/views/Retired'
import { openReader } from '@/publishing/read'
import { seeOther } from '../../_live/draw'
import type { Sent } from '../../_live/form'
import { closedLink } from '../closed'
import { contactFor } from '../contact'
import { imageShown, takingGiven } from '../embargoedFiles'
import { pressWait } from '../limits'
import { pressPage } from '../page'
import { pressPath } from '../path'
import { lost, tooManyTries } from '../refusals'
import type { LiveRoom, PressVisit } from '../visit'

const LIMIT = { tries: 200, windowMs: 600_000 }
const IMAGE = 'image'

/**
 * What is not public yet, for whoever has a personal link: the kits that are open to them, a kit, its files. State,
 * end and kits are asked with each request. What is not open to them is answered as what never was.
 */
export const embargoed: LiveRoom = {
  get: async (visit) => {
    const [slug, ...more] = visit.rest
    const who = await journalistOf(visit.payload, visit.request.headers)
    if (!who) return (slug && (await toPublic(visit, slug))) || closedLink(visit)
    if (slug === undefined) return list(visit, who)
    const found = await kitFor(visit, who, slug)
    if (found instanceof Response) return found
    const { request, payload } = visit
    const held = await issuesHeld(payload, who.id)
    const isOpened = held.has(found.issue.id)
    if (more.length === 0) return isOpened ? show(visit, who, found) : offer(visit, who, found, held)
    if (!isOpened) return unopened(visit, found)
    const given =
      more[0] === IMAGE && more.length === 2
        ? await imageShown(request, found, more[1] ?? '')
        : await takingGiven(request, { payload, who, kit: found, rest: more })
    return given ?? lost(visit)
  },
  post: async (visit, sent) => {
    const [slug, more] = visit.rest
    const who = await journalistOf(visit.payload, visit.request.headers)
    if (!who) return closedLink(visit)
    if (slug === undefined || more !== undefined) return lost(visit)
    const found = await kitFor(visit, who, slug)
    if (found instanceof Response) return found
    const wait = pressWait(visit.request.headers, 'take', LIMIT)
    if (wait > 0) return tooManyTries(visit, wait)
    const isOpened = (await issuesHeld(visit.payload, who.id)).has(found.issue.id)
    return isOpened && !sent.text(OPEN) ? take(visit, who, found, sent) : open(visit, who, found, sent)
  },
}

/** After its instant the address of a kit leads to the public's, for everybody. */
async function toPublic({ payload, locale }: PressVisit, slug: string): Promise<Response | null> {
  const reader = openReader({ payload, locale })
  const view = await kitAt(reader, slug)
  if (view) return seeOther(view.href)
  // What was public and was taken back says so there.
  return (await retiredAt(reader, slug)) && seeOther(kitAddress(locale, slug).path)
}

async function kitFor(visit: PressVisit, who: Accreditation, slug: string): Promise<OpenKit | Response> {
  const found = openedAt(await openKits(visit.payload, who), slug)
  if (found && isWaiting(found)) return found
  const edition = found && editionIn(found, visit.locale)
  if (edition) return seeOther(kitAddress(edition.locale, edition.slug).path)
  return (await toPublic(visit, slug)) ?? (await takenBack(visit, who, slug)) ?? lost(visit)
}

/** A kit that was open to them, and that the house has taken back: to them alone, where it never was public. */
async function takenBack(visit: PressVisit, who: Accreditation, slug: string): Promise<Response | null> {
  const retired = await takenBackAt(visit.payload, who, slug)
  if (!retired) return null
  const { locale } = visit
  return pressPage(
    visit,
    { ...retiredWords(retired, locale), status: 410 },
    <Retired locale={locale} retired={retired} contact={await contactFor(visit)} />,
  )
}

async function list(visit: PressVisit, who: Accreditation): Promise<Response> {
  const { locale, payload } = visit
  const say = words(locale)
  const { name, medium } = who
  const opened = await openKits(payload, who)
  const held = await issuesHeld(payload, who.id)
  const fresh = opened.filter((each) => isWaiting(each) && !held.has(each.issue.id))
  return pressPage(
    visit,
    { title: say('accreditation.list.title'), lede: say('accreditation.list.lede', { name, medium }) },
    <OpenedList
      locale={locale}
      opened={opened}
      fresh={new Set(fresh.map(({ kit }) => kit))}
      hrefOf={(slug) => pressPath(locale, 'embargoed', slug)}
      contact={opened.length === 0 ? await contactFor(visit) : null}
    />,
  )
}

async function show(visit: PressVisit, who: Accreditation, kit: OpenKit): Promise<Response> {
  const { locale, rest } = visit
  const edition = editionIn(kit, locale)
  if (!edition) return lost(visit)
  const at = (...more: string[]) => pressPath(locale, 'embargoed', ...rest.slice(0, 1), ...more)
  return pressPage(
    visit,
    { title: edition.title, lede: edition.lede },
    <EmbargoedKit
      kit={kit}
      edition={edition}
      steps={await stepsOf(visit.payload, kit, edition.locale)}
      banner={bannerOf(visit, who, kit)}
      imageHref={(segment) => at(IMAGE, asName(segment))}
      listHref={pressPath(locale, 'embargoed')}
    />,
  )
}

const bannerOf = ({ locale }: PressVisit, who: Accreditation, { issue, frozen }: OpenKit) => (
  <Banner locale={locale} bearer={who} publicFrom={issue.publicFrom} timeZone={frozen.content.timeZone} />
)

/** A number that they have not opened yet: which it is, and its button. Nothing that it holds. */
async function offer(
  visit: PressVisit,
  who: Accreditation,
  kit: OpenKit,
  held: ReadonlySet<string>,
): Promise<Response> {
  const { locale, payload } = visit
  const edition = editionIn(kit, locale)
  if (!edition) return lost(visit)
  return pressPage(
    visit,
    { title: edition.title },
    <NewNumber
      kit={kit}
      edition={edition}
      banner={bannerOf(visit, who, kit)}
      since={await sinceHeld(payload, kit, held, edition.locale)}
      listHref={pressPath(locale, 'embargoed')}
    />,
  )
}

/** Nothing of a number is given before it is opened: the address of a file of it leads to its page. */
function unopened(visit: PressVisit, kit: OpenKit): Response | Promise<Response> {
  const [slug = '', first = '', second = ''] = visit.rest
  const name = first === IMAGE ? second : first
  return fileOf(kit, asSegment(name)) ? seeOther(pressPath(visit.locale, 'embargoed', slug)) : lost(visit)
}

/** Counts the number that the button named; one that came since has a page of its own first. */
async function open(visit: PressVisit, who: Accreditation, kit: OpenKit, sent: Sent): Promise<Response> {
  const { locale, payload, rest } = visit
  if (sent.text(OPEN) === kit.issue.code) await keepNumberOpened(payload, who.id, kit)
  return seeOther(pressPath(locale, 'embargoed', ...rest.slice(0, 1)))
}

/** Counts what is taken, then sends to an address that gives it: once it stands there, going on costs nothing. */
async function take(visit: PressVisit, who: Accreditation, kit: OpenKit, sent: Sent): Promise<Response> {
  const { locale, payload, rest } = visit
  const segment = sent.text('file').slice(0, 200)
  const download = fileOf(kit, segment)
  if (!download) return lost(visit)
  const { id } = who
  const issue = kit.issue.id
  const what = isArchive(download) ? 'archive' : 'file'
  await inTransaction(payload, (req) =>
    keepTake(req, { accreditation: id, issue, what, file: download.fileName }),
  )
  const path = takingPath({ accreditation: id, issue, segment, at: now() })
  return seeOther(pressPath(locale, 'embargoed', ...rest.slice(0, 1), ...path))
}
