import type { Payload, PayloadRequest, UIFieldServerComponent } from 'payload'
import type { Accreditation, PressTake } from '@/payload-types'
import { holds } from '@/people/access'
import { now } from '@/platform/clock'
import { formatDateTime } from '@/platform/dates'
import { idOf } from '@/platform/ids'
import { isOpen, kitsOf } from '@/press/accreditation/standing'
import { Act } from '../../views/Act'
import { WORDS } from './words'

/** Lines of what was taken that are shown: the newest. */
const SHOWN = 20

/** On the page of an accreditation: where it stands, what was taken by its link, and the buttons that decide. */
export const AccreditationPanel: UIFieldServerComponent = async ({ payload, req, id, i18n }) => {
  if (!holds(req.user, 'press-officer') || id === undefined) return null
  const locale = i18n.language === 'en' ? 'en' : 'fr'
  const say = WORDS[locale]
  const asked = { depth: 0, overrideAccess: false, user: req.user } as const
  const accreditation = await payload.findByID({
    collection: 'accreditations',
    id: String(id),
    disableErrors: true,
    ...asked,
  })
  if (!accreditation) return null
  const unissued = await unissuedOf(accreditation, { payload, locale, ...asked })
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
      <p className="quiet">
        {say.how} {say.invite}
      </p>
      <div className="desk-columns">
        <div className="desk-card">
          <Standing accreditation={accreditation} locale={locale} />
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
        <Acts accreditation={accreditation} locale={locale} />
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
    where: { and: [{ kit: { in: kits } }, { state: { not_in: ['pulled', 'stopped'] } }] },
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

function Standing({ accreditation, locale }: Shown) {
  const say = WORDS[locale]
  const { state, until, until_tz, openedAt } = accreditation
  const end = until ? formatDateTime(until, locale, until_tz ?? undefined) : '—'
  const granted = isOpen(accreditation, now()) ? say.states.granted : say.states.over
  return (
    <>
      <p>
        <strong>{state === 'granted' ? granted(end) : say.states[state]}</strong>
      </p>
      {state === 'granted' && <p>{openedAt ? say.opened(formatDateTime(openedAt, locale)) : say.unopened}</p>}
    </>
  )
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
            {formatDateTime(at, locale)} : {say.what[what]}, {typeof issue === 'object' ? issue.code : issue}
            {file && <>, {file}</>}
          </li>
        ))}
      </ul>
    </>
  )
}

function Acts({ accreditation, locale }: Shown) {
  const say = WORDS[locale]
  const { id, state } = accreditation
  const at = `/accreditations/${id}`
  if (isOpen(accreditation, now()))
    return (
      <>
        <div className="desk-card">
          <Act action={`${at}/link`} button={say.link} words={say.act}>
            <small>{say.linkHint}</small>
          </Act>
        </div>
        <div className="desk-card">
          <Act action={`${at}/revoke`} button={say.revoke} words={say.act} danger>
            <label>
              {say.reasonMaybe}
              <textarea name="reason" rows={3} maxLength={1000} />
            </label>
          </Act>
        </div>
      </>
    )
  return (
    <>
      <div className="desk-card">
        <Act action={`${at}/grant`} button={say.grant} words={say.act} />
      </div>
      {state === 'asked' && (
        <div className="desk-card">
          <Act action={`${at}/refuse`} button={say.refuse} words={say.act} danger>
            <label>
              {say.reason}
              <textarea name="reason" rows={3} maxLength={1000} />
            </label>
          </Act>
        </div>
      )}
    </>
  )
}
