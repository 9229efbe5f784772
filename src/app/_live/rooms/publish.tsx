import { DONE } from '@/editions/done'
import { ownEdition } from '@/editions/own'
import { isReviewed } from '@/editions/passage'
import { isOverStand, offStandOf } from '@/editions/stand'
import { airNow } from '@/editions/stateOf'
import { EndView } from '@/editions/views/EndView'
import { isLocale } from '@/platform/languages'
import { words } from '@/platform/words'
import { seeOther } from '../draw'
import type { MemberRoom, MemberVisit } from '../visit'
import { editionPage, noSuchEdition } from './editionPage'
import { actOn, isRefused } from './publishActs'
import { END, type PublishPlace, publishAddress, showPublish } from './publishPage'

/**
 * Publishing, pausing, ending and reopening an edition: `/{campaign}`. Behind it stands what was done, for whoever
 * comes back, or the language to begin with.
 */
export const publish: MemberRoom = {
  get: async (visit) => {
    const found = await open(visit)
    if (!found) return noSuchEdition(visit, 'publish')
    const { place, step } = found
    if (step && Object.values(END).includes(step)) return askEnd(visit, place)
    const done = DONE.find((one) => one === step)
    const language = isLocale(step) ? step : undefined
    if (step && !done && !language) return noSuchEdition(visit, 'publish')
    const kept = (name: string): string => visit.typed?.get(name)?.[0]?.trim() ?? ''
    return showPublish(visit, place, {
      done,
      language,
      typed: { from: kept('from'), until: kept('until') },
    })
  },
  post: async (visit, sent) => {
    const found = await open(visit)
    if (!found) return noSuchEdition(visit, 'publish')
    const acted = await actOn(visit, sent, found.place)
    if (typeof acted === 'string') return seeOther(publishAddress(visit, found.place.slug, acted))
    // What the house has decided in the meantime is read again, so that the page says how it stands.
    const now = isRefused(acted) ? await open(visit) : found
    return now ? showPublish(visit, now.place, acted) : noSuchEdition(visit, 'publish')
  },
}

/** What is off the air for good, or not the partner's to end, is said at once, not after the question. */
async function askEnd(visit: MemberVisit, place: PublishPlace): Promise<Response> {
  const { own, slug } = place
  const { air } = await airNow(visit.payload, visit.member, own)
  const off = offStandOf(air, own.standing)?.stand
  if (isOverStand(off)) return showPublish(visit, place, { refusal: off })
  return editionPage(visit, {
    room: 'publish',
    own,
    title: words(visit.locale)('publish.end.title'),
    body: (
      <EndView
        locale={visit.locale}
        action={publishAddress(visit, slug)}
        back={publishAddress(visit, slug)}
        reviewed={isReviewed(own.campaign)}
      />
    ),
  })
}

async function open({
  payload,
  member,
  locale,
  rest,
}: MemberVisit): Promise<{ place: PublishPlace; step: string | undefined } | null> {
  const [slug, step, more] = rest
  if (!slug || more !== undefined) return null
  const own = await ownEdition(payload, member, { campaign: slug, locale })
  return own && { place: { own, slug }, step }
}
