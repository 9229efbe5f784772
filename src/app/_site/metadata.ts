import type { Metadata } from 'next'
import { type Address, buildAddress, type PressFeed } from '@/addresses'
import { env } from '@/platform/env'
import { typeset } from '@/platform/typography'
import { words } from '@/platform/words'
import { retiredWords } from '@/press/views/Retired'
import { inEveryLanguage } from './links'
import { roomWords } from './newsroom'
import { atTheHouse, type Scene } from './open'
import { kitIdOf } from './openKit'
import { shareImage } from './shareImage'

const absolute = (path: string): string => new URL(path, env().PUBLIC_URL).href

/** Title, description, canonical, languages and share image of a page. What isn't found is not indexed. */
export async function sceneMetadata(scene: Scene): Promise<Metadata> {
  const { locale, reader, address, edition, subject } = scene
  const { title, description } = titleOf(scene)
  if (['lost', 'away', 'moved', 'retired'].includes(subject.kind) || !address)
    return { title, robots: { index: false }, referrer: 'same-origin', formatDetection: { telephone: false } }
  const languages = await inEveryLanguage(reader, edition, address, recordId(subject))
  const canonical = absolute(buildAddress(canonicalOf(scene) ?? address))
  const image = edition ? await shareImage(reader, edition, 'view' in subject ? subject.view : null) : null
  return {
    title,
    description,
    referrer: 'same-origin',
    // Whoever searches is to find the kit as it is in force, and not what it replaced.
    ...(subject.kind === 'issue' ? { robots: { index: false } } : {}),
    alternates: {
      canonical,
      languages: Object.fromEntries(languages.map((l) => [l.locale, absolute(l.href)])),
      types: { ...(address.kind === 'page' ? oembedOf(address, title) : {}), ...feedsOf(subject, locale) },
    },
    openGraph: {
      type: subject.kind === 'kit' || subject.kind === 'release' ? 'article' : 'website',
      url: canonical,
      title,
      description,
      siteName: edition?.house.name,
      locale: locale === 'fr' ? 'fr_FR' : 'en_GB',
      images: image ? [{ ...image, url: absolute(image.url) }] : [],
    },
    twitter: { card: 'summary_large_image' },
  }
}

/** The record that the address stands for; a room of the whole site stands for none. */
function recordId(subject: Scene['subject']): string | null {
  switch (subject.kind) {
    case 'page':
      return subject.page.id
    case 'press':
      return subject.campaign?.id ?? null
    case 'kit':
    case 'release':
    case 'issue':
      return kitIdOf(subject)
    default:
      return null
  }
}

function titleOf({ locale, edition, subject }: Scene): { title: string; description?: string } {
  const say = words(locale)
  const set = (text: string) => typeset(text, locale)
  const by = edition?.partner?.name ?? edition?.house.name
  const titled = (text: string) => set(by ? `${text} – ${by}` : text)
  switch (subject.kind) {
    case 'page': {
      const { page, campaign } = subject
      const title = page.kind === 'home' ? campaign.title : page.title
      return { title: titled(title), description: set(page.description ?? campaign.summary) }
    }
    case 'campaigns':
      return { title: titled(say('site.campaigns')) }
    case 'press': {
      const { room, campaign } = subject
      const which = [say('site.pressRoom'), campaign?.title, room.year].filter(Boolean).join(', ')
      return { title: titled(which), description: say('press.lede') }
    }
    case 'kit': {
      const { title, lede } = subject.view.edition
      return {
        title: titled(say('kit.labelled', { label: say('kit.kit'), value: title })),
        description: lede && set(lede),
      }
    }
    case 'newsroom': {
      const { title, lede } = roomWords(locale, subject.room)
      return { title: titled(title), description: set(lede) }
    }
    case 'release': {
      const { release, lede } = subject.view.edition
      const told = release?.lead ?? lede
      return {
        title: titled(say('kit.labelled', { label: say('kit.release'), value: release?.headline ?? '' })),
        description: told && set(told),
      }
    }
    case 'issue': {
      const { facts } = subject.issue
      const title = subject.versions.find(({ number }) => number === facts.number)?.title ?? ''
      return { title: titled(say('kitPage.issuePage.title', { title, number: String(facts.number) })) }
    }
    case 'retired':
      return { title: titled(retiredWords(subject.retired, locale).title) }
    case 'away':
      return { title: titled(say('site.away.title')) }
    case 'moved':
    case 'lost':
      return { title: titled(say('site.notFound.title')) }
  }
}

/** A partner's page is its own original where its slots add content: on its home; elsewhere the house's is. */
function canonicalOf({ address, edition, subject }: Scene) {
  if (address?.kind === 'relayPress') return atTheHouse(address)
  if (address?.kind !== 'page' || !address.partner || subject.kind !== 'page') return null
  const adds = subject.page.kind === 'home' && edition?.slots
  return adds ? null : { ...address, partner: undefined }
}

/** The feeds that a page of the press room is told by, for readers that look for them. */
function feedsOf(
  { kind }: Scene['subject'],
  locale: Scene['locale'],
): Record<string, { url: string; title: string }[]> {
  if (!['press', 'kit', 'release', 'newsroom'].includes(kind)) return {}
  const say = words(locale)
  const link = (feed: PressFeed) => absolute(buildAddress({ kind: 'pressFeed', locale, feed }))
  return {
    'application/atom+xml': [
      { url: link('atom'), title: say('newsroom.feeds.atom') },
      { url: link('corrections'), title: say('newsroom.feeds.corrections') },
    ],
    'application/feed+json': [{ url: link('json'), title: say('newsroom.feeds.json') }],
    'text/calendar': [{ url: link('calendar'), title: say('newsroom.feeds.calendar') }],
  }
}

/** Where systems that embed pages ask how this one is (oembed.com, discovery). */
function oembedOf(address: Address, title: string) {
  const url = new URL(buildAddress({ kind: 'service', name: 'oembed' }), env().PUBLIC_URL)
  url.search = new URLSearchParams({ url: absolute(buildAddress(address)), format: 'json' }).toString()
  return { 'application/json+oembed': [{ url: url.href, title }] }
}
