import { ImageRefusal, StorageFailure } from '@/media/refusal'
import { refusalWords } from '@/media/words'
import { changeLeave, keepLogo, recordInForce, takeAwayLogo } from '@/partners/keepLogo'
import { LogoRefused } from '@/partners/logoChange'
import { isPlace, type LogoFormError, readColour, readLeave } from '@/partners/logoForm'
import { proposalUpload } from '@/partners/logoProposal'
import type { LogoRefusal } from '@/partners/logoVerdict'
import { now } from '@/platform/clock'
import { idOf } from '@/platform/ids'
import type { Locale } from '@/platform/languages'
import { log } from '@/platform/log'
import { words } from '@/platform/words'
import { draw, seeOther } from '../draw'
import type { Sent } from '../form'
import { openFrame } from '../frame'
import type { LeaveTyped } from '../logos/LeaveFields'
import { LogoPage, type LogoPageProps } from '../logos/LogoPage'
import { type LogoDesk, ownLogo, readLogoDesk } from '../logos/read'
import { SpaceFrame } from '../SpaceFrame'
import type { MemberRoom, MemberVisit } from '../visit'

/** A logo's file may weigh as much, in bytes, and its form a little more. */
const MOST_BYTES = 8_000_000

type Back = Partial<Pick<LogoPageProps, 'upload' | 'leave' | 'colour'>> & {
  errors?: { name: string; text: string }[]
}

/** Logo and colour: files with their checks, the leave to show them, the palette, and how all stands together. */
export const logos: MemberRoom = {
  mostBytes: MOST_BYTES + 100_000,
  get: async (visit) => page(visit, await readLogoDesk(visit)),
  post: async (visit, sent) => {
    const desk = await readLogoDesk(visit)
    const act = ACTS.get(sent.text('do'))
    const back = act ? await act(visit, sent, desk) : null
    return back ? page(visit, desk, back) : seeOther(new URL(visit.request.url).pathname)
  },
}

type Act = (visit: MemberVisit, sent: Sent, desk: LogoDesk) => Promise<Back | null>

const upload: Act = async (visit, sent, desk) => {
  const { payload, member } = visit
  const say = words(visit.locale)
  const { leave, typed, errors } = leaveOf(sent, desk, '')
  const [file, place] = [sent.file('file'), sent.text('place')]
  const wrong: LogoFormError[] = [
    ...(file ? [] : ['file' as const]),
    ...(isPlace(place) ? [] : ['place' as const]),
    ...errors,
  ]
  const again = (refusal: LogoRefusal | null, fileError?: string): Back => {
    const told = Object.fromEntries(wrong.map((name) => [name, errorOf(visit.locale, desk, name)]))
    const all = fileError ? { ...told, file: fileError } : told
    const first = refusal ? { file: refusal.words[visit.locale] } : {}
    const list = Object.entries({ ...all, ...first }).map(([name, text]) => ({ name, text }))
    return { upload: { place, leave: { ...typed, errors: all }, errors: all, refusal }, errors: list }
  }
  if (!file || !isPlace(place) || !leave) return again(null)
  try {
    const data = Buffer.from(await file.arrayBuffer())
    await keepLogo(payload, member, { place, leave, upload: { name: file.name, mimeType: file.type, data } })
    return null
  } catch (error) {
    if (error instanceof LogoRefused) return again(error.refusal)
    if (error instanceof ImageRefusal) return again(null, refusalWords(error, visit.locale))
    if (!(error instanceof StorageFailure)) throw error
    log.error({ err: error }, 'A logo could not be stored')
    return again(null, say('logos.errors.storage'))
  }
}

/**
 * The light version that was computed becomes the file for dark grounds, under the leave of the logo that it was
 * computed from. Where that one is not in force, it is asked for again: nobody gives it by taking a file.
 */
const take: Act = async ({ payload, member, locale }, _sent, desk) => {
  const say = words(locale)
  const light = desk.logos.get('light')
  const proposal = light && (await proposalUpload(light))
  if (!light || !proposal) return { errors: [{ name: 'file', text: say('logos.errors.gone') }] }
  if (!light.owner) return houses(locale, desk)
  const record = recordInForce(light, now())
  if (record) {
    await keepLogo(payload, member, { place: 'dark', upload: proposal, record })
    return null
  }
  const agree = say('logos.errors.leaveFirst')
  return {
    leave: { ...knownLeave(desk), errors: { agree } },
    errors: [{ name: 'leave-agree', text: agree }],
  }
}

/** Of a logo that staff entered the house answers for the leave: a member gives it with a file of its own. */
function houses(locale: Locale, { house }: LogoDesk): Back {
  const file = words(locale)('logos.errors.houses', { house: house.name })
  return { errors: [{ name: 'file', text: file }] }
}

const takeAway: Act = async ({ payload, member }, sent) => {
  const place = sent.text('place')
  if (isPlace(place)) await takeAwayLogo(payload, member, place)
  return null
}

const leave: Act = async (visit, sent, desk) => {
  if (!ownLogo(desk)) return houses(visit.locale, desk)
  const read = leaveOf(sent, desk, 'leave-')
  if (!read.leave) {
    const errors = Object.fromEntries(read.errors.map((name) => [name, errorOf(visit.locale, desk, name)]))
    return {
      leave: { ...read.typed, errors },
      errors: Object.entries(errors).map(([name, text]) => ({ name: `leave-${name}`, text })),
    }
  }
  await changeLeave(visit.payload, visit.member, read.leave)
  return null
}

const withdraw: Act = async ({ payload, member, locale }, _sent, desk) => {
  if (!ownLogo(desk)) return houses(locale, desk)
  await changeLeave(payload, member, null)
  return null
}

const colour: Act = async ({ payload, member, locale }, sent) => {
  const typed = sent.text('colour')
  const read = readColour(typed)
  if (!read) {
    const error = words(locale)('logos.errors.colour')
    return { colour: { typed, error }, errors: [{ name: 'colour', text: error }] }
  }
  await payload.update({
    collection: 'partners',
    id: idOf(member.partner) ?? '',
    data: { brandColour: read.hex },
    depth: 0,
    user: member,
    overrideAccess: false,
  })
  return null
}

/** Where there is no campaign to tick, what the form says in their place. */
const errorOf = (locale: Locale, { relays }: LogoDesk, name: LogoFormError): string =>
  words(locale)(name === 'campaigns' && relays.length === 0 ? 'logos.noCampaign' : `logos.errors.${name}`)

const ACTS: ReadonlyMap<string, Act> = new Map(
  Object.entries({ upload, take, takeAway, leave, withdraw, colour }),
)

function leaveOf(sent: Sent, { relays }: LogoDesk, prefix: string) {
  const asTyped = {
    campaigns: sent.all(`${prefix}campaigns`),
    until: sent.text(`${prefix}until`),
    agree: sent.text(`${prefix}agree`),
  }
  const relayed = relays.map(({ campaign }) => campaign.id)
  const { agree, ...rest } = asTyped
  const typed: LeaveTyped = { ...rest, agreed: agree === 'yes', errors: {} }
  return { ...readLeave(asTyped, { relayed, now: now() }), typed }
}

/** The leave that is recorded; for all that it relays where there is none yet. */
function knownLeave(desk: LogoDesk): LeaveTyped {
  const given = ownLogo(desk)?.permission
  return {
    campaigns: given?.campaigns?.length
      ? given.campaigns.map(idOf).filter((id) => id !== null)
      : desk.relays.map(({ campaign }) => campaign.id),
    until: given?.until ? new Date(Date.parse(given.until) - 1).toISOString().slice(0, 10) : '',
    agreed: false,
    errors: {},
  }
}

/** A leave as it was typed when the session had ended. */
const typedLeave = (typed: Typed, prefix: string): LeaveTyped => ({
  campaigns: typed.get(`${prefix}campaigns`) ?? [],
  until: typed.get(`${prefix}until`)?.[0] ?? '',
  agreed: typed.get(`${prefix}agree`)?.[0] === 'yes',
  errors: {},
})

type Typed = NonNullable<MemberVisit['typed']>

/** The page as it stands, or as a form came back: then with what was typed, 422, and what to mend first. */
async function page(visit: MemberVisit, desk: LogoDesk, back: Back = {}): Promise<Response> {
  const { locale } = visit
  const say = words(locale)
  const title = say('logos.title')
  const { errors = [] } = back
  const known = knownLeave(desk)
  // Each form gives back its own fields; the others stand as they are.
  const typedIn = (form: string): Typed | null => (visit.typed?.get('do')?.[0] === form ? visit.typed : null)
  const [uploaded, left, coloured] = [typedIn('upload'), typedIn('leave'), typedIn('colour')]
  const free = (['light', 'dark'] as const).find((place) => !desk.logos.has(place)) ?? 'light'
  return draw(
    { locale, title, status: errors.length > 0 ? 422 : 200 },
    <SpaceFrame
      visit={visit}
      title={title}
      lede={say('logos.lede')}
      frame={await openFrame(visit)}
      room="logos"
      errors={errors}
    >
      <div className="wrap stack-xl pbe-7">
        <LogoPage
          locale={locale}
          desk={desk}
          upload={
            back.upload ?? {
              place: uploaded?.get('place')?.[0] ?? free,
              leave: uploaded ? typedLeave(uploaded, '') : known,
              errors: {},
              refusal: null,
            }
          }
          leave={back.leave ?? (left ? typedLeave(left, 'leave-') : known)}
          colour={
            back.colour ?? {
              typed: coloured?.get('colour')?.[0] ?? desk.partner.brandColour ?? '',
              error: null,
            }
          }
        />
      </div>
    </SpaceFrame>,
  )
}
