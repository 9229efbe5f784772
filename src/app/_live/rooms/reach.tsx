import type { Where } from 'payload'
import { type Own, ownEdition } from '@/editions/own'
import { changeStanding } from '@/editions/standingChange'
import type { Campaign } from '@/payload-types'
import { now } from '@/platform/clock'
import { inTransaction } from '@/platform/database/inTransaction'
import { idOf } from '@/platform/ids'
import { LOCALES } from '@/platform/languages'
import { words } from '@/platform/words'
import { reachCsv } from '@/reach/csv'
import { parisDay } from '@/reach/days'
import { namesOf, type TitledPage } from '@/reach/names'
import { reachRows } from '@/reach/queries'
import { reachTables, SPANS, type Span, spanDays } from '@/reach/tables'
import { seeOther } from '../draw'
import { campaignsRelayed } from '../relayed'
import { ReachPage } from '../share/ReachPage'
import { spacePath } from '../spacePath'
import type { MemberRoom, MemberVisit } from '../visit'
import { editionPage, noSuchEdition } from './editionPage'

const isSpan = (text: string | undefined): text is Span => text !== undefined && Object.hasOwn(SPANS, text)

/** Reach of an edition: `[/{campaign}[/{day|week|month}[/csv]]]`; without a campaign, of the first. */
export const reach: MemberRoom = {
  get: async (visit) => {
    const [slug, span = 'day', file, more] = visit.rest
    const campaigns = await relayed(visit)
    const [first] = campaigns
    if (!slug && !first)
      return editionPage(visit, {
        room: 'reach',
        title: words(visit.locale)('share.reach.title'),
        body: <p className="wrap">{words(visit.locale)('share.reach.none')}</p>,
      })
    const own = await open(visit, slug ?? first?.slug)
    if (!own || !isSpan(span) || more !== undefined || (file !== undefined && file !== 'csv'))
      return noSuchEdition(visit, 'reach')
    return file ? csv(visit, own, span) : show(visit, own, span, campaigns)
  },
  post: async (visit, sent) => {
    const own = await open(visit, visit.rest[0] ?? (await relayed(visit))[0]?.slug)
    if (!own) return noSuchEdition(visit, 'reach')
    await switchMail(visit, own, sent.text('monthlyMail') === 'yes')
    return seeOther(spacePath(visit.locale, 'reach', own.campaign.slug))
  },
}

const open = ({ payload, member, locale }: MemberVisit, slug: string | undefined) =>
  slug ? ownEdition(payload, member, { campaign: slug, locale }) : null

/** The campaigns that the member's organisation has an edition of. */
async function relayed({ payload, member, locale }: MemberVisit): Promise<Campaign[]> {
  const where: Where = { partner: { equals: idOf(member.partner) } }
  const { docs } = await payload.find({
    collection: 'editions',
    where,
    draft: true,
    locale,
    depth: 0,
    pagination: false,
    user: member,
    overrideAccess: false,
  })
  return campaignsRelayed(
    { payload, locale },
    docs.flatMap(({ campaign }) => idOf(campaign) ?? []),
  )
}

const rowsOf = ({ payload, member }: MemberVisit, own: Own, span: Span) =>
  reachRows(
    payload,
    { ...member, collection: 'members' },
    { ...spanDays(span, parisDay(now())), campaign: own.campaign.id, partner: own.partner.id },
  )

/** The titles of a campaign's pages in each language, as the member may read them. */
async function titled({ payload, member }: MemberVisit, campaign: string): Promise<TitledPage[]> {
  const found = LOCALES.map(async (language) => {
    const { docs } = await payload.find({
      collection: 'pages',
      where: { campaign: { equals: campaign } },
      locale: language,
      fallbackLocale: false,
      depth: 0,
      pagination: false,
      user: member,
      overrideAccess: false,
    })
    return docs.flatMap(({ slug, title }) => (slug && title ? [{ language, slug, title }] : []))
  })
  return (await Promise.all(found)).flat()
}

async function show(
  visit: MemberVisit,
  own: Own,
  span: Span,
  campaigns: readonly Campaign[],
): Promise<Response> {
  const { locale } = visit
  const say = words(locale)
  const rows = await rowsOf(visit, own, span)
  const tables = reachTables(rows, span, parisDay(now()))
  const paths = [...new Set(rows.map(({ path }) => path))]
  const names = namesOf(paths, await titled(visit, own.campaign.id), locale)
  return editionPage(visit, {
    room: 'reach',
    own,
    title: say('share.reach.title'),
    lede: say('share.reach.lede'),
    body: (
      <ReachPage
        locale={locale}
        campaign={own.campaign}
        campaigns={campaigns}
        span={span}
        {...tables}
        names={names}
        monthlyMail={visit.typed ? visit.typed.has('monthlyMail') : (own.standing?.monthlyMail ?? true)}
      />
    ),
  })
}

/** The same figures for a spreadsheet. */
async function csv(visit: MemberVisit, own: Own, span: Span): Promise<Response> {
  const { over, totals } = reachTables(await rowsOf(visit, own, span), span, parisDay(now()))
  return new Response(reachCsv(over, visit.locale, totals), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${own.campaign.slug}-${own.partner.slug}-${span}.csv"`,
    },
  })
}

const switchMail = ({ payload, member }: MemberVisit, own: Own, monthlyMail: boolean): Promise<void> =>
  inTransaction(payload, (req) => changeStanding(req, own, { monthlyMail }), member)
