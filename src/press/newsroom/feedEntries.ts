import { buildAddress } from '@/addresses'
import { env } from '@/platform/env'
import { typeset } from '@/platform/typography'
import { words } from '@/platform/words'
import type { Reader } from '@/publishing/read'
import { causeOf } from '../cause'
import { correctionsOf } from '../corrections'
import { type KitView, kitView } from '../queries'
import { kitsInForce } from '../roomQueries'
import { archiveOffer } from '../views/offers'
import { escaped, type FeedEntry, paragraphs, tagOf } from './feed'

/** The most that a feed tells of: readers keep what they have seen. */
const MOST = 30

const absolute = (path: string): string => new URL(path, env().PUBLIC_URL).href
const host = (): string => new URL(env().PUBLIC_URL).hostname

/** The kits in force, the newest first: each once, as it stands. */
export async function kitEntries(reader: Reader): Promise<FeedEntry[]> {
  const places = (await kitsInForce(reader)).slice(0, MOST)
  const views = await Promise.all(places.map(({ kit }) => kitView(reader, kit)))
  const campaigns = await reader.named('campaigns', [...new Set(places.map(({ campaign }) => campaign))])
  const titles = new Map(campaigns.map(({ id, title }) => [id, title]))
  return views.flatMap((view) => (view ? kitEntry(view, titles.get(view.content.campaign)) : []))
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

/** What was corrected, the newest first: in words, and as lists of files. */
export async function correctionEntries(reader: Reader): Promise<FeedEntry[]> {
  const { locale } = reader
  const say = words(locale)
  return (await correctionsOf(reader, { limit: MOST })).flatMap((corrected): FeedEntry[] => {
    const { title, slug, number, publicFrom, correction, changes, kit, code } = corrected
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
        id: tagOf(host(), publicFrom, 'press-kit', kit, String(number)),
        title: typeset(
          say(`newsroom.corrections.${causeOf(corrected) === 'corrected' ? 'entry' : 'reissued'}`, {
            title,
            code,
          }),
          locale,
        ),
        href: absolute(buildAddress({ kind: 'issue', locale, kit: slug, number })),
        changed: new Date(publicFrom),
        summary: typeset(correction, locale),
        html: `${paragraphs(typeset(correction, locale))}${files.join('')}`,
        about: [],
      },
    ]
  })
}
