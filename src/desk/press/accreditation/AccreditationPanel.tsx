import type { Payload, PayloadRequest, UIFieldServerComponent } from 'payload'
import type { Accreditation, PressTake } from '@/payload-types'
import { holds } from '@/people/access'
import { now } from '@/platform/clock'
import { idOf } from '@/platform/ids'
import { type SentLink, sentLink } from '@/press/accreditation/sentLink'
import { isOpen, kitsOf } from '@/press/accreditation/standing'
import { THERE } from '@/press/there'
import { sayMoment } from '../../moment'
import { Renewed } from '../../views/Renewed'
import { DecisionActs } from './DecisionActs'
import { kindOf } from './kindOf'
import { WORDS } from './words'

/** Lines of what was taken that are shown: the newest. */
const SHOWN = 20

/** On the page of an accreditation: where it stands, what was taken by its link, and the buttons that decide. */
export const AccreditationPanel: UIFieldServerComponent = async ({ payload, req, id, i18n }) => {
  if (!holds(req.user, 'press-officer')) return null
  const locale = i18n.language === 'en' ? 'en' : 'fr'
  const say = WORDS[locale]
  if (id === undefined) return <p className="desk-card">{say.create}</p>
  const asked = { depth: 0, overrideAccess: false, user: req.user } as const
  const accreditation = await payload.findByID({
    collection: 'accreditations',
    id: String(id),
    disableErrors: true,
    ...asked,
  })
  if (!accreditation) return null
  const unissued = await unissuedOf(accreditation, { payload, locale, ...asked })
  const sent = await sentLink(payload, accreditation.id)
  const { docs: takes } = await payload.find({
    collection: 'press-takes',
    where: { accreditation: { equals: accreditation.id } },
    sort: '-at',
    limit: SHOWN,
    ...asked,
    depth: 1,
  })
  return (
    <section className="desk-screen" aria-labelledby="accreditation-title">
      <h2 id="accreditation-title">{say.title}</h2>
      {accreditation.state === 'asked' && <p className="quiet">{say.how[kindOf(accreditation)]}</p>}
      <Renewed unsaved={say.unsaved} panels={['decision']} />
      <div className="desk-columns">
        <div className="desk-card">
          <Standing accreditation={accreditation} sent={sent} locale={locale} />
          {unissued.length > 0 && (
            <>
              <p>{say.unissued}</p>
              <ul>
                {unissued.map(({ id: kit, title }) => (
                  <li key={kit}>
                    <a href={`/admin/collections/press-kits/${kit}`}>{title}</a>
                  </li>
                ))}
              </ul>
            </>
          )}
          <Taken takes={takes} locale={locale} />
        </div>
        <DecisionActs
          accreditation={accreditation}
          // Without any kit the form beside is where one is chosen first.
          nothing={unissued.length > 0 && unissued.length === kitsOf(accreditation).length}
          locale={locale}
        />
      </div>
    </section>
  )
}

type Asking = {
  payload: Payload
  locale: 'fr' | 'en'
  depth: 0
  overrideAccess: false
  user: PayloadRequest['user']
}

/** The kits of theirs that have no issue to be opened: their page would stay empty, and nobody would know why. */
async function unissuedOf(
  accreditation: Accreditation,
  { payload, locale, ...asked }: Asking,
): Promise<{ id: string; title: string }[]> {
  const kits = kitsOf(accreditation)
  if (kits.length === 0) return []
  const { docs: issues } = await payload.find({
    collection: 'kit-issues',
    where: { and: [{ kit: { in: kits } }, THERE] },
    select: { kit: true },
    pagination: false,
    ...asked,
  })
  const issued = issues.map(({ kit }) => idOf(kit))
  const { docs } = await payload.find({
    collection: 'press-kits',
    where: { id: { in: kits.filter((kit) => !issued.includes(kit)) } },
    select: { title: true },
    locale,
    draft: true,
    pagination: false,
    ...asked,
  })
  return docs.map(({ id, title }) => ({ id, title: title ?? id }))
}

type Shown = { accreditation: Accreditation; locale: 'fr' | 'en' }

function Standing({ accreditation, sent, locale }: Shown & { sent: SentLink | null }) {
  const say = WORDS[locale]
  const { openedAt } = accreditation
  const isGranted = accreditation.state === 'granted'
  return (
    <>
      <p>
        <strong>{stateIn(accreditation, locale)}</strong>
      </p>
      {isGranted && sent && (
        <p>{sent.failed ? say.failed(sent.to) : say.sent(sent.to, sayMoment(sent.at, locale))}</p>
      )}
      {isGranted && <p>{openedAt ? say.opened(sayMoment(openedAt, locale)) : say.unopened}</p>}
    </>
  )
}

function stateIn(accreditation: Accreditation, locale: 'fr' | 'en'): string {
  const say = WORDS[locale].states
  const { state, name, medium, until, until_tz } = accreditation
  if (state === 'asked') return say[kindOf(accreditation)](`${name} (${medium})`)
  if (state !== 'granted') return say[state]
  const end = until ? sayMoment(until, locale, until_tz ?? undefined) : '—'
  return (isOpen(accreditation, now()) ? say.granted : say.over)(end)
}

function Taken({ takes, locale }: { takes: readonly PressTake[]; locale: 'fr' | 'en' }) {
  const say = WORDS[locale]
  if (takes.length === 0) return null
  return (
    <>
      <h3>{say.taken}</h3>
      <ul>
        {takes.map(({ id, what, file, issue, at }) => (
          <li key={id}>
            {sayMoment(at, locale)} : {say.what[what]}, {typeof issue === 'object' ? issue.code : issue}
            {file && <>, {file}</>}
          </li>
        ))}
      </ul>
    </>
  )
}
