import { buildAddress } from '@/addresses'
import { env } from '@/platform/env'
import type { Locale } from '@/platform/languages'
import { typeset } from '@/platform/typography'
import { words } from '@/platform/words'
import type { Reader } from '@/publishing/read'
import { type Cause, causeOf } from '../cause'
import { correctionsOf } from '../corrections'
import { type KitView, kitView } from '../queries'
import { type Retirement, retirementsOf } from '../retired'
import { kitsInForce } from '../roomQueries'
import { goneIn, retiredHref } from '../views/latest'
import { archiveOffer } from '../views/offers'
import { goneWords, retiredWords } from '../views/Retired'
import { escaped, type FeedEntry, paragraphs, tagOf } from './feed'

/** The most that a feed tells of: readers keep what they have seen. */
const MOST = 30

const absolute = (path: string): string => new URL(path, env().PUBLIC_URL).href
const host = (): string => new URL(env().PUBLIC_URL).hostname

/**
 * The kits in force, the newest first: each once, as it stands. What was taken back stays in its place, and says so:
 * readers keep what they have seen, and put what bears the same name over it.
 */
export async function kitEntries(reader: Reader): Promise<FeedEntry[]> {
  const places = (await kitsInForce(reader)).slice(0, MOST)
  const views = await Promise.all(places.map(({ kit }) => kitView(reader, kit)))
  const campaigns = await reader.named('campaigns', [...new Set(places.map(({ campaign }) => campaign))])
  const titles = new Map(campaigns.map(({ id, title }) => [id, title]))
  return [
    ...(await goneKits(reader)),
    ...views.flatMap((view) => (view ? kitEntry(view, titles.get(view.content.campaign)) : [])),
  ].slice(0, MOST)
}

/** The kits of which nothing is left. */
async function goneKits(reader: Reader): Promise<FeedEntry[]> {
  const gone = new Map<string, Retirement>()
  for (const one of await retirementsOf(reader)) if (one.whole) gone.set(one.kit, one)
  return [...gone.values()].flatMap((one) =>
    retiredEntry(reader, one, tagOf(host(), one.date, 'press-kit', one.kit)),
  )
}

function retiredEntry({ locale }: Reader, retired: Retirement, id: string): FeedEntry[] {
  const { title } = retired
  const href = retiredHref(retired, locale)
  if (!title || !href) return []
  const { lede } = retiredWords(retired, locale)
  const say = words(locale)
  return [
    {
      id,
      title: typeset(say('newsroom.retired.entry', { title }), locale),
      href: absolute(href),
      changed: new Date(retired.at),
      summary: lede,
      html: paragraphs(lede, say('newsroom.retired.todo')),
      about: [],
    },
  ]
}

function kitEntry({ edition, content, href, issue, downloads }: KitView, campaign: string | undefined) {
  const { locale, title, lede, release } = edition
  const set = (text: string) => typeset(text, locale)
  const offer = archiveOffer(downloads, locale)
  const take =
    offer &&
    `<p><a href="${escaped(absolute(offer.href))}">${escaped(`${offer.label} (${offer.meta})`)}</a></p>`
  return {
    id: tagOf(host(), content.date, 'press-kit', content.id),
    title: set(title),
    href: absolute(href),
    changed: new Date(issue?.publicFrom ?? content.date),
    published: new Date(content.date),
    summary: lede && set(lede),
    html: `${paragraphs(...[release?.lead, ...(release?.paragraphs ?? [])].map((text) => text && set(text)))}${take ?? ''}`,
    about: campaign ? [campaign] : [],
  }
}

/** What a correction is called, and by which name it is known, whatever becomes of it. */
function correctionHead(
  locale: Locale,
  issue: { kit: string; number: number; code: string; publicFrom: string; title: string; cause: Cause },
): Pick<FeedEntry, 'id' | 'title'> {
  const { kit, number, code, publicFrom, title, cause } = issue
  const named = words(locale)(`newsroom.corrections.${cause === 'corrected' ? 'entry' : 'reissued'}`, {
    title,
    code,
  })
  return {
    id: tagOf(host(), publicFrom, 'press-kit', kit, String(number)),
    title: typeset(named, locale),
  }
}

/** What was told and then taken back with its issue: readers put what bears the same name over it. */
const goneEntries = (retired: readonly Retirement[], locale: Locale): FeedEntry[] =>
  goneIn(retired).flatMap((gone) => {
    const { title } = gone.issue
    const href = retiredHref(gone.retired, locale)
    if (!title || !href) return []
    const said = typeset(goneWords(gone, locale), locale)
    return [
      {
        ...correctionHead(locale, { ...gone.issue, title, kit: gone.retired.kit }),
        href: absolute(href),
        changed: new Date(gone.retired.at),
        published: new Date(gone.issue.publicFrom),
        summary: said,
        html: paragraphs(said),
        about: [],
      },
    ]
  })

/** What was corrected and what was taken back, the newest first: in words, and as lists of files. */
export async function correctionEntries(reader: Reader): Promise<FeedEntry[]> {
  const { locale } = reader
  const say = words(locale)
  const retired = await retirementsOf(reader)
  const takenBack = retired.flatMap((one) => {
    const numbers = one.issues.map(({ number }) => number).join('-')
    return retiredEntry(reader, one, tagOf(host(), one.at, 'press-kit', one.kit, 'withdrawn', numbers))
  })
  const corrected = (await correctionsOf(reader, { limit: MOST })).flatMap((one): FeedEntry[] => {
    const { title, slug, number, publicFrom, correction, changes } = one
    if (!title || !slug) return []
    const files = (['added', 'changed', 'removed'] as const).flatMap((how) =>
      changes[how].length > 0
        ? paragraphs(
            say('kit.labelled', { label: say(`newsroom.changes.${how}`), value: changes[how].join(', ') }),
          )
        : [],
    )
    return [
      {
        ...correctionHead(locale, { ...one, title, cause: causeOf(one) }),
        href: absolute(buildAddress({ kind: 'issue', locale, kit: slug, number })),
        changed: new Date(publicFrom),
        summary: typeset(correction, locale),
        html: `${paragraphs(typeset(correction, locale))}${files.join('')}`,
        about: [],
      },
    ]
  })
  return [...takenBack, ...goneEntries(retired, locale), ...corrected]
    .sort((a, b) => b.changed.getTime() - a.changed.getTime())
    .slice(0, MOST)
}
