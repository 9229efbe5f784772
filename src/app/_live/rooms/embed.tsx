import { type Own, ownEdition } from '@/editions/own'
import { changeStanding } from '@/editions/standingChange'
import { hostOf } from '@/embed/hosts'
import { type EmbedOptions, readOptions, writeOptions } from '@/embed/options'
import { trialPage } from '@/embed/pasted'
import { trialKey } from '@/embed/trial'
import type { EmbedView } from '@/embed/view'
import { inTransaction } from '@/platform/database/inTransaction'
import { isLocale, type Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { openReader } from '@/publishing/read'
import { readEmbed } from '../../_embed/read'
import { seeOther } from '../draw'
import { EmbedPage } from '../share/EmbedPage'
import { spacePath } from '../spacePath'
import type { MemberRoom, MemberVisit } from '../visit'
import { editionPage, noSuchEdition } from './editionPage'

const MOST_HOSTS = 20

/**
 * An edition in other people's pages: `/{campaign}[/{language}]`, what is seen in it by the query.
 * `/{campaign}/{language}/file`: a page to open from a disk.
 */
export const embed: MemberRoom = {
  get: async (visit) =>
    visit.rest[2] === FILE ? trialFile(visit) : show(visit, visit.typed?.get('hosts')?.[0] ?? null),
  post: async (visit, sent) => {
    const own = await open(visit)
    if (!own) return noSuchEdition(visit, 'embed')
    const say = words(visit.locale)
    const typed = sent.text('hosts')
    const lines = typed.split(/[\r\n,;]+/).flatMap((line) => line.trim() || [])
    const wrong = lines.find((line) => hostOf(line) === null)
    if (wrong !== undefined) return show(visit, typed, say('share.embed.sites.wrong', { host: wrong }))
    if (lines.length > MOST_HOSTS) return show(visit, typed, say('share.embed.sites.tooMany'))
    await saveHosts(visit, own, [...new Set(lines.flatMap((line) => hostOf(line) ?? []))])
    const back = new URL(visit.request.url)
    back.searchParams.set(SAVED, '1')
    return seeOther(`${back.pathname}${back.search}#sites`)
  },
}

const FILE = 'file'
const SAVED = 'saved'

async function open({ payload, member, locale, rest }: MemberVisit): Promise<Own | null> {
  const [slug, language, file, more] = rest
  if (!slug || (language !== undefined && !isLocale(language))) return null
  if ((file !== undefined && file !== FILE) || more !== undefined) return null
  return ownEdition(payload, member, { campaign: slug, locale })
}

type Looked = { language: Locale; view: EmbedView; isOwn: boolean; options: EmbedOptions }

/** The embed that an address asks for: the partner's own where it is on air, else the house's. */
async function look({ payload, locale, rest, request }: MemberVisit, own: Own): Promise<Looked | null> {
  const language: Locale = isLocale(rest[1]) ? rest[1] : locale
  const reader = openReader({ payload, locale: language })
  const campaign = await reader.findByID('campaigns', own.campaign.id)
  const place = { campaign: campaign?.slug ?? own.campaign.slug, partner: own.partner.slug }
  const partners = await readEmbed(reader, place)
  const view = partners ?? (await readEmbed(reader, { campaign: place.campaign }))
  const { options } = readOptions(new URL(request.url).searchParams)
  return view && { language, view, isOwn: partners !== null, options }
}

/** A page with the frame as it is pasted, for a disk: it carries a key, because it can tell no host. */
async function trialFile(visit: MemberVisit): Promise<Response> {
  const own = await open(visit)
  const seen = own && (await look(visit, own))
  if (!seen?.isOwn) return noSuchEdition(visit, 'embed')
  const { campaign, partner } = seen.view.edition
  const place = { campaign: campaign.slug, partner: partner?.slug ?? '' }
  return new Response(trialPage(seen.view, seen.options, trialKey(place, seen.view.now)), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-disposition': `attachment; filename="${place.campaign}-${place.partner}.html"`,
      'cache-control': 'private, no-store',
    },
  })
}

const saveHosts = ({ payload, member }: MemberVisit, own: Own, hosts: readonly string[]): Promise<void> =>
  inTransaction(
    payload,
    (req) => changeStanding(req, own, { embedHosts: hosts.map((host) => ({ host })) }),
    member,
  )

async function show(
  visit: MemberVisit,
  typed: string | null,
  error: string | null = null,
): Promise<Response> {
  const own = await open(visit)
  const seen = own && (await look(visit, own))
  if (!seen) return noSuchEdition(visit, 'embed')
  const { locale, request } = visit
  const { language, view, isOwn, options } = seen
  const say = words(locale)
  const kept = (own.standing?.embedHosts ?? []).map(({ host }) => host)
  const at = (other: Locale, ...more: string[]) =>
    spacePath(locale, 'embed', own.campaign.slug, other, ...more)
  return editionPage(visit, {
    room: 'embed',
    own,
    title: say('share.embed.title'),
    lede: say('share.embed.lede'),
    status: error ? 422 : 200,
    errors: error ? [{ name: 'hosts', text: error }] : [],
    body: (
      <EmbedPage
        locale={locale}
        view={view}
        own={isOwn}
        options={options}
        languages={own.languages.map((other) => ({
          locale: other,
          href: other === language ? null : at(other),
        }))}
        sites={{
          website: hostOf(own.partner.website ?? ''),
          kept,
          typed: typed ?? kept.join('\n'),
          error,
          saved: !error && new URL(request.url).searchParams.has(SAVED),
        }}
        trial={`${at(language, FILE)}${writeOptions(options)}`}
      />
    ),
  })
}
