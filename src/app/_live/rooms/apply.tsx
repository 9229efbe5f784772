import { isSlug } from '@/addresses'
import { type FormError, readApplication, type Typed } from '@/partners/applying/form'
import { mailWait } from '@/partners/applying/limits'
import { reference } from '@/partners/applying/reference'
import { submitApplication } from '@/partners/applying/submit'
import type { ShownTerms } from '@/partners/terms'
import { ApplyClosed } from '@/partners/views/ApplyClosed'
import { ApplyErrors } from '@/partners/views/ApplyErrors'
import { ApplyForm } from '@/partners/views/ApplyForm'
import { ApplyFrame } from '@/partners/views/ApplyFrame'
import { ApplyLimited } from '@/partners/views/ApplyLimited'
import { words } from '@/platform/words'
import type { ClosedWhy } from '../../_site/relaying'
import { draw, seeOther } from '../draw'
import type { Sent } from '../form'
import type { OpenRoom, Visit } from '../visit'
import { type Applying, confirmHref, Framed, openApplying, roomHref } from './applying'
import { notFound } from './refusals'

const NOTHING: Typed = new Map()

/** The application of an organisation to a campaign: one form, then the page that says where to look. */
export const apply: OpenRoom = {
  open: true,
  get: async (visit) => {
    const applying = await applyingAt(visit)
    return applying ? show(visit, applying, { typed: NOTHING, errors: [] }) : notFound(visit)
  },
  post: async (visit, sent) => {
    const applying = await applyingAt(visit)
    return applying ? take(visit, applying, sent) : notFound(visit)
  },
}

function applyingAt(visit: Visit): Promise<Applying | null> {
  const [slug, more] = visit.rest
  return isSlug(slug) && more === undefined ? openApplying(visit, slug) : Promise.resolve(null)
}

async function take(visit: Visit, applying: Applying, { typed }: Sent): Promise<Response> {
  const { locale, payload, request } = visit
  const { campaign, terms, languages } = applying
  if (typeof terms === 'string') return show(visit, applying, { typed, errors: [] })
  const word = words(locale)('apply.word')
  const reading = readApplication(typed, { termsHash: terms.hash, languages, word })
  if (!reading.ok) return show(visit, applying, { typed, errors: reading.errors })
  const wait = mailWait(request.headers, reading.values.email)
  if (wait > 0) return show(visit, applying, { typed, errors: [], wait })
  const id = await submitApplication(payload, {
    ...reading,
    campaign,
    terms,
    locale,
    confirmHref: confirmHref(locale),
  })
  return seeOther(roomHref(locale, 'confirm', 'code', reference('sent', id)))
}

/** The form once more with what an application holds, to correct the address that it was sent from. */
export const applyAgain = (visit: Visit, applying: Applying, typed: Typed): Promise<Response> =>
  show(visit, applying, { typed, errors: [] })

type Shown = { typed: Typed; errors: readonly FormError[]; wait?: number }

async function show(visit: Visit, applying: Applying, shown: Shown): Promise<Response> {
  const { terms } = applying
  return typeof terms === 'string' ? closed(visit, applying, terms) : form(visit, applying, terms, shown)
}

async function form(
  visit: Visit,
  applying: Applying,
  terms: ShownTerms,
  { typed, errors, wait = 0 }: Shown,
): Promise<Response> {
  const { locale } = visit
  const { invitation, days, languages, edition } = applying
  const say = words(locale)
  const points = errors.length > 0 ? say('form.errorsShort', { count: errors.length }) : null
  const title = say('apply.title')
  return draw(
    {
      locale,
      title: [points, title, edition.campaign.title].filter(Boolean).join(' – '),
      status: wait > 0 ? 429 : points ? 422 : 200,
      headers: wait > 0 ? { 'retry-after': String(wait) } : {},
    },
    <Framed applying={applying} languages={await otherLanguages(applying)}>
      <ApplyFrame
        locale={locale}
        title={title}
        lede={say('apply.lede', { days })}
        invitation={invitation}
        step={0}
        stepText={points}
        days={days}
        before={
          wait > 0 ? (
            <ApplyLimited locale={locale} seconds={wait} />
          ) : (
            points && <ApplyErrors locale={locale} errors={errors} />
          )
        }
      >
        <ApplyForm
          locale={locale}
          typed={typed}
          errors={errors}
          terms={terms}
          languages={languages}
          invitation={invitation}
          action={roomHref(locale, 'apply', applying.campaign.slug)}
        />
      </ApplyFrame>
    </Framed>,
  )
}

async function closed({ locale }: Visit, applying: Applying, why: ClosedWhy): Promise<Response> {
  const { edition, links, invitation, days } = applying
  const title = words(locale)('apply.closed.title')
  return draw(
    { locale, title: `${title} – ${edition.campaign.title}` },
    <Framed applying={applying} languages={await otherLanguages(applying)}>
      <ApplyFrame locale={locale} title={title} invitation={invitation} step={null} days={days}>
        <ApplyClosed
          locale={locale}
          why={why}
          writeTo={edition.contacts.partners?.email ?? null}
          campaign={links.home}
        />
      </ApplyFrame>
    </Framed>,
  )
}

/** The form in every language of the campaign, whose slug has a language too. */
async function otherLanguages({ reader, campaign, languages }: Applying) {
  const found = await Promise.all(
    languages.map(async (locale) => {
      const other =
        locale === reader.locale
          ? campaign
          : await reader
              .in(locale)
              .findByID('campaigns', campaign.id, { as: 'place', select: { slug: true } })
      return other?.slug ? [{ locale, href: roomHref(locale, 'apply', other.slug) }] : []
    }),
  )
  return found.flat()
}
