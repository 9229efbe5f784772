import { draftSlots } from '@/editions/draftSlots'
import { ownEdition } from '@/editions/own'
import { withoutBlanks } from '@/editions/readSlots'
import { saveSlots, stampOf } from '@/editions/saveSlots'
import { acted, checkTyped, withIds } from '@/editions/slotDesk'
import { slotsGiven } from '@/editions/slotNames'
import { filledFrom, type Typed, typedIn, typedOf } from '@/editions/typed'
import { inTransaction } from '@/platform/database/inTransaction'
import { DEFAULT_LOCALE } from '@/platform/languages'
import { seeOther } from '../draw'
import type { Sent } from '../form'
import { spacePath } from '../spacePath'
import type { MemberRoom, MemberVisit } from '../visit'
import { editionIn } from './editionIn'
import { noSuchEdition } from './editionPage'
import { SAVED } from './preview'
import { type Place, showSlots } from './slotsPage'

/** The partner's words in one language: `/{campaign}/{language}`. */
export const slots: MemberRoom = {
  get: async (visit) => {
    const place = await placeOf(visit)
    if (!place) return noSuchEdition(visit, 'slots')
    // What was typed when the session had ended comes back as its button left it, with the stamp of its own form.
    const kept = (name: string): string => visit.typed?.get(name)?.[0]?.trim() ?? ''
    const stamp = kept('stamp')
    if (!stamp) return showSlots(visit, place, {})
    return showSlots(visit, place, { typed: await pressed(visit, place, typedIn(kept), kept('do')), stamp })
  },
  post: async (visit, sent) => {
    const place = await placeOf(visit)
    return place ? save(visit, place, sent) : noSuchEdition(visit, 'slots')
  },
}

async function placeOf({ payload, member, locale, rest }: MemberVisit): Promise<Place | null> {
  const [slug, wanted, more] = rest
  if (!slug || more !== undefined) return null
  const found = await editionIn(payload, member, { slug, wanted, locale })
  return found && { slug, ...found }
}

/**
 * Every button keeps what is typed, right or not: adding an event or turning away loses nothing, and publishing asks
 * for the rest.
 */
async function save(visit: MemberVisit, place: Place, sent: Sent): Promise<Response> {
  const { own, language, slug } = place
  const { locale, payload, member } = visit
  const action = sent.text('do') || 'save'
  const after = await pressed(visit, place, typedIn(sent.text), action)
  const kept = withoutBlanks(after)
  const typed = action === 'save' ? kept : after
  const given = slotsGiven(own.campaign)
  const checked = checkTyped(own, kept, locale)
  const draft = draftSlots(kept, given)
  const written = checked.ok ? checked.slots : draft.slots
  const change = { edition: own.edition.id, language, given, stamp: sent.text('stamp'), slots: written }
  const { theirs, saved } = await inTransaction(payload, (req) => saveSlots(req, change), member)
  if (theirs)
    return showSlots(visit, place, {
      typed,
      stamp: stampOf(theirs, given),
      status: 409,
      said: action === 'save' ? undefined : { action, text: 'notSaved' },
      conflict: { mine: written, theirs },
    })
  if (action === 'save' && checked.ok)
    return seeOther(spacePath(locale, 'preview', slug, language, SAVED[locale]))
  return showSlots(visit, place, {
    typed: withIds(typed, saved),
    stamp: stampOf(saved, given),
    said: { action, text: SAID[action.replace(/-\d$/, '')] ?? 'saved' },
    unread: draft.unread,
    ...(action === 'save' && !checked.ok
      ? { status: 422, faults: checked.faults, neutral: checked.neutral }
      : {}),
  })
}

const SAID: Readonly<Record<string, 'added' | 'removed' | 'copied' | 'neutralTaken'>> = {
  'add-event': 'added',
  'remove-event': 'removed',
  copy: 'copied',
  neutral: 'neutralTaken',
}

/** What a button makes of what is typed. */
async function pressed(visit: MemberVisit, place: Place, typed: Typed, action: string): Promise<Typed> {
  if (action !== 'copy') return acted(place.own, typed, action, place.language, visit.locale)
  const { payload, member, locale } = visit
  const french = { campaign: place.slug, locale, language: DEFAULT_LOCALE }
  const own = await ownEdition(payload, member, french)
  return own ? filledFrom(typed, typedOf(own.edition.slots)) : typed
}
