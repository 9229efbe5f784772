import { type Own, ownEdition } from '@/editions/own'
import { changeStanding } from '@/editions/standingChange'
import { hostOf } from '@/embed/hosts'
import { readOptions } from '@/embed/options'
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

/** An edition in other people's pages: `/{campaign}[/{language}]`, what is seen in it by the query. */
export const embed: MemberRoom = {
  get: async (visit) => show(visit, visit.typed?.get('hosts')?.[0] ?? null),
  post: async (visit, sent) => {
    const own = await open(visit)
    if (!own) return noSuchEdition(visit, 'embed')
    const say = words(visit.locale)
    const typed = sent.text('hosts')
    const lines = typed.split(/[\r\n,;]+/).flatMap((line) => line.trim() || [])
    const wrong = lines.find((line) => hostOf(line) === null)
    if (wrong !== undefined) return show(visit, typed, say('share.embed.wrongHost', { host: wrong }))
    if (lines.length > MOST_HOSTS) return show(visit, typed, say('share.embed.tooMany'))
    await saveHosts(visit, own, [...new Set(lines.flatMap((line) => hostOf(line) ?? []))])
    return seeOther(new URL(visit.request.url).pathname)
  },
}

async function open({ payload, member, locale, rest }: MemberVisit): Promise<Own | null> {
  const [slug, language, more] = rest
  if (!slug || more !== undefined || (language !== undefined && !isLocale(language))) return null
  return ownEdition(payload, member, { campaign: slug, locale })
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
  if (!own) return noSuchEdition(visit, 'embed')
  const { payload, locale, rest, request } = visit
  const say = words(locale)
  const language: Locale = isLocale(rest[1]) ? rest[1] : locale
  const reader = openReader({ payload, locale: language })
  const campaign = await reader.findByID('campaigns', own.campaign.id)
  const place = { campaign: campaign?.slug ?? own.campaign.slug, partner: own.partner.slug }
  const partners = await readEmbed(reader, place)
  const view = partners ?? (await readEmbed(reader, { campaign: place.campaign }))
  if (!view) return noSuchEdition(visit, 'embed')
  const { options } = readOptions(new URL(request.url).searchParams)
  const kept = (own.standing?.embedHosts ?? []).map(({ host }) => host).join('\n')
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
        own={partners !== null}
        options={options}
        languages={own.languages.map((other) => ({
          locale: other,
          href: other === language ? null : spacePath(locale, 'embed', own.campaign.slug, other),
        }))}
        hosts={{ website: hostOf(own.partner.website ?? ''), typed: typed ?? kept, error }}
      />
    ),
  })
}
