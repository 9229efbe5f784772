import { APIError, createLocalReq, type PayloadRequest, ValidationError } from 'payload'
import { buildAddress, isSlug } from '@/addresses'
import { DONE, type Done, doneToday, isOver, type Over } from '@/editions/done'
import { type Own, ownEdition } from '@/editions/own'
import { readPause } from '@/editions/pause'
import { publicSlots } from '@/editions/publicSlots'
import { submitEdition, withdrawEdition } from '@/editions/publishing'
import { SLOT_FAULTS } from '@/editions/slotFaults'
import { endEdition, pauseEdition, resumeEdition } from '@/editions/standingChange'
import { airNow, languageState } from '@/editions/stateOf'
import { AirView } from '@/editions/views/AirView'
import { EndView } from '@/editions/views/EndView'
import { LanguageStateView } from '@/editions/views/LanguageState'
import { now } from '@/platform/clock'
import { inTransaction } from '@/platform/database/inTransaction'
import { isLocale, type Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { seeOther } from '../draw'
import type { Sent } from '../form'
import type { MemberRoom, MemberVisit } from '../visit'
import { editionPage, noSuchEdition } from './editionPage'

/** The page behind the room's own that asks before an edition ends. */
const END: Readonly<Record<Locale, string>> = { fr: 'fin', en: 'end' }

const at = (visit: MemberVisit, slug: string, ...more: string[]): string =>
  buildAddress({ kind: 'space', locale: visit.locale, room: 'publish', rest: [slug, ...more] })

/** Publishing, pausing and ending an edition: `/{campaign}`; what was done stands behind it, for whoever comes back. */
export const publish: MemberRoom = {
  get: async (visit) => {
    const found = await open(visit)
    if (!found) return noSuchEdition(visit, 'publish')
    const { own, slug, step } = found
    if (step && Object.values(END).includes(step)) return askEnd(visit, own, slug)
    const done = DONE.find((one) => one === step)
    if (step && !done) return noSuchEdition(visit, 'publish')
    const kept = (name: string): string => visit.typed?.get(name)?.[0]?.trim() ?? ''
    return show(visit, own, slug, { done, typed: { from: kept('from'), until: kept('until') } })
  },
  post: async (visit, sent) => {
    const found = await open(visit)
    if (!found) return noSuchEdition(visit, 'publish')
    return act(visit, sent, found.own, found.slug)
  },
}

/** What is over, or not the partner's to end, is said at once, not after the question. */
async function askEnd(visit: MemberVisit, own: Own, slug: string): Promise<Response> {
  const { air } = await airNow(visit.payload, visit.member, own)
  if (isOver(air)) return show(visit, own, slug, { refusal: air })
  return editionPage(visit, {
    room: 'publish',
    own,
    title: words(visit.locale)('publish.end.title'),
    body: <EndView locale={visit.locale} action={at(visit, slug)} back={at(visit, slug)} />,
  })
}

async function open({ payload, member, locale, rest }: MemberVisit) {
  const [slug, step, more] = rest
  if (!slug || more !== undefined) return null
  const own = await ownEdition(payload, member, { campaign: slug, locale })
  return own && { own, slug, step }
}

/** Nothing is done for an edition that is over; one that the house suspends at this very moment as well. */
async function act(visit: MemberVisit, sent: Sent, own: Own, slug: string): Promise<Response> {
  const { air } = await airNow(visit.payload, visit.member, own)
  if (isOver(air)) return show(visit, own, slug, { refusal: air })
  try {
    return await acted(visit, sent, own, slug)
  } catch (error) {
    if (!(error instanceof APIError) || error.status !== 403) throw error
    const found = await open(visit)
    if (!found) return noSuchEdition(visit, 'publish')
    const { air: after } = await airNow(visit.payload, visit.member, found.own)
    if (!isOver(after)) throw error
    return show(visit, found.own, slug, { refusal: after })
  }
}

async function acted(visit: MemberVisit, sent: Sent, own: Own, slug: string): Promise<Response> {
  const { payload, member } = visit
  const [action, language] = sent.text('do').split('-')
  const done = (what: Done) => seeOther(at(visit, slug, what))
  if (action === 'pause') return pause(visit, sent, own, slug)
  if (action === 'resume') {
    await inTransaction(payload, (req) => resumeEdition(req, own), member)
    return done('resumed')
  }
  if (action === 'end') {
    await inTransaction(payload, (req) => endEdition(req, own), member)
    return done('ended')
  }
  if (!isLocale(language) || !own.languages.includes(language)) return show(visit, own, slug, {})
  if (action === 'withdraw') {
    const where = { edition: own.edition.id, locale: language }
    await inTransaction(payload, (req) => withdrawEdition(req, where), member)
    return done('withdrawn')
  }
  return action === 'publish' ? submit(visit, slug, own, language) : show(visit, own, slug, {})
}

async function submit(visit: MemberVisit, slug: string, own: Own, language: Locale): Promise<Response> {
  const { payload, member, locale } = visit
  const mine = await ownEdition(payload, member, { campaign: slug, locale, language })
  if (!mine) return noSuchEdition(visit, 'publish')
  try {
    const work = (req: PayloadRequest) => {
      req.i18n.language = locale
      return submitEdition(req, { own: mine, language, by: member.name })
    }
    const way = await inTransaction(payload, work, member)
    const said = { 'at-once': 'published', ask: 'asked', nothing: 'nothing' } as const
    return seeOther(at(visit, slug, said[way]))
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    const texts = error.data.errors.map(({ message }) => message)
    return show(visit, own, slug, { status: 422, refused: { language, texts } })
  }
}

async function pause(visit: MemberVisit, sent: Sent, own: Own, slug: string): Promise<Response> {
  const { payload, member, locale } = visit
  const typed = { from: sent.text('from'), until: sent.text('until') }
  const read = readPause(typed, now())
  if (read.ok) {
    await inTransaction(payload, (req) => pauseEdition(req, own, read), member)
    return seeOther(at(visit, slug, read.planned ? 'planned' : 'paused'))
  }
  const say = words(locale)
  const faults = new Map<string, string>()
  for (const [field, fault] of read.faults)
    faults.set(
      field,
      fault === 'unreadable' || fault === 'noSuchTime' ? SLOT_FAULTS[fault][locale] : say(`publish.${fault}`),
    )
  return show(visit, own, slug, { status: 422, typed, faults })
}

type Shown = {
  done?: Done
  /** Nothing was done, because it is over. */
  refusal?: Over
  status?: number
  refused?: { language: Locale; texts: readonly string[] }
  typed?: { from: string; until: string }
  faults?: ReadonlyMap<string, string>
}

async function show(visit: MemberVisit, own: Own, slug: string, shown: Shown): Promise<Response> {
  const { locale, payload, member } = visit
  const say = words(locale)
  const { air, planned } = await airNow(payload, member, own)
  const told = shown.done && doneToday(shown.done, air, planned !== null)
  const parts = []
  const over = isOver(air)
  for (const language of own.languages) parts.push(await part(visit, slug, language, { ...shown, over }))
  return editionPage(visit, {
    room: 'publish',
    own,
    title: say('publish.title'),
    lede: say('publish.lede'),
    done: told && say(`publish.done.${told}`),
    errors: [
      ...(shown.refusal ? [{ name: 'air', text: say(`publish.over.${shown.refusal}`) }] : []),
      ...[...(shown.faults ?? [])].map(([name, text]) => ({ name, text })),
    ],
    status: shown.refusal ? 409 : shown.status,
    body: (
      <div className="wrap stack-xl">
        {parts}
        <AirView
          locale={locale}
          action={at(visit, slug)}
          air={air}
          standing={own.standing}
          planned={planned}
          typed={shown.typed ?? { from: '', until: '' }}
          faults={shown.faults ?? new Map()}
          end={at(visit, slug, END[locale])}
        />
      </div>
    ),
  })
}

type Part = Pick<Shown, 'refused'> & {
  /** The edition has ended, or the house has suspended it: nothing is to be published. */
  over: boolean
}

async function part(visit: MemberVisit, slug: string, language: Locale, { refused, over }: Part) {
  const { locale, payload, member } = visit
  const own = await ownEdition(payload, member, { campaign: slug, locale, language })
  if (!own) return null
  const req = await createLocalReq({ user: member }, payload)
  const shown = await publicSlots(req, own.edition.id, language)
  const reads = {
    locale: language,
    fallbackLocale: false as const,
    depth: 0,
    disableErrors: true,
    user: member,
    overrideAccess: false,
  }
  const [partner, campaign] = await Promise.all([
    payload.findByID({ collection: 'partners', id: own.partner.id, ...reads }),
    payload.findByID({ collection: 'campaigns', id: own.campaign.id, ...reads }),
  ])
  const room = (name: 'slots' | 'preview') =>
    buildAddress({ kind: 'space', locale, room: name, rest: [slug, language] })
  return (
    <LanguageStateView
      key={language}
      locale={locale}
      action={over ? null : at(visit, slug)}
      state={languageState(own, { language, locale, shown, name: partner?.name ?? null })}
      refused={refused?.language === language ? refused.texts : []}
      hrefs={{
        write: room('slots'),
        see: room('preview'),
        open:
          isSlug(campaign?.slug) && isSlug(own.partner.slug)
            ? buildAddress({
                kind: 'page',
                locale: language,
                campaign: campaign.slug,
                partner: own.partner.slug,
                path: [],
              })
            : null,
      }}
    />
  )
}
