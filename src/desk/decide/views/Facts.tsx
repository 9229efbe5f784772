import { KINDS } from '@/partners/kinds'
import type { Application } from '@/payload-types'
import { WORDS } from './words'

type FactsProps = { application: Application; campaign: string; locale: 'fr' | 'en' }

/** Who asks for what, as it was filled in. */
export function Facts({ application, campaign, locale }: FactsProps) {
  const say = WORDS[locale]
  const {
    organisation,
    person,
    capacity,
    email,
    secondName,
    secondEmail,
    website,
    registration,
    territory,
    kind,
    languages,
    where,
  } = application
  const rows: readonly (readonly [string, string])[] = [
    [say.kind, KINDS.find(({ value }) => value === kind)?.label[locale] ?? kind],
    [say.person, [person, capacity].filter(Boolean).join(', ')],
    [say.second, [secondName, secondEmail].filter(Boolean).join(', ')],
    [say.registration, registration ?? ''],
    [say.territory, territory ?? ''],
    [say.campaign, campaign],
    [say.languages, (languages ?? []).map((one) => say.language[one]).join(', ')],
    [say.where, where ?? ''],
  ]
  return (
    <section className="desk-card">
      <h3>{say.who}</h3>
      <p className="big">{organisation}</p>
      <p>
        <a href={`mailto:${email}`}>{email}</a>
      </p>
      <dl className="desk-facts">
        {rows
          .filter(([, value]) => value)
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        {website && (
          <div>
            <dt>{say.website}</dt>
            <dd>
              <a href={website} rel="noreferrer" target="_blank">
                {website}
              </a>
            </dd>
          </div>
        )}
      </dl>
    </section>
  )
}
