import type { UIFieldServerComponent } from 'payload'
import { buildAddress } from '@/addresses'
import { holds, isStaff } from '@/people/access'
import { now } from '@/platform/clock'
import { idOf } from '@/platform/ids'
import { makeable } from '@/platform/makeable'
import { kitDownloads } from '@/press/downloads'
import { waits } from '@/press/embargo/waiting'
import { readChanges } from '@/press/fileChanges'
import { thaw } from '@/press/frozen'
import { isThere } from '@/press/there'
import { sayMoment } from '../../moment'
import { sayInstant } from '../instant'
import { LiftForm, MoveForm, PullForm } from './EmbargoActs'
import { Changes } from './IssueForm'
import { type Placed, placeTakenBy, stateOf } from './stateOf'
import { WORDS } from './words'

/** What an issue is and holds, to be read: it is never written. */
export const IssueSummary: UIFieldServerComponent = async ({ payload, req, id, i18n }) => {
  if (!isStaff(req.user) || id === undefined) return null
  const locale = i18n.language === 'en' ? 'en' : 'fr'
  const say = WORDS[locale].summary
  const issue = await payload.findByID({
    collection: 'kit-issues',
    id: String(id),
    locale,
    depth: 1,
    overrideAccess: false,
    user: req.user,
    disableErrors: true,
  })
  if (!issue) return null
  const { kit, frozenBy, languages } = issue
  const { docs: siblings } = await payload.find({
    collection: 'kit-issues',
    where: { kit: { equals: idOf(kit) } },
    select: { code: true, number: true, state: true, publicFrom: true, stateAt: true, frozenAt: true },
    sort: 'number',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
  })
  const state = stateOf(issue, siblings, now())
  const heir = heirOf(issue, siblings, now())
  const frozen = issue.content ? makeable({ issue: issue.id }, () => thaw(issue)) : undefined
  const isPublic = Date.parse(issue.publicFrom) <= now().getTime() && issue.state !== 'pulled'
  return (
    <section className="desk-screen" aria-labelledby="issue-title">
      <h2 id="issue-title">{WORDS[locale].states[state]}</h2>
      <p className="quiet">{say.correct}</p>
      <div className="desk-card">
        <p>
          {(state === 'neverOut' ? say.wouldHave : say.publicOn)(
            sayInstant(issue.publicFrom, locale, issue.publicFrom_tz),
          )}{' '}
          {say.frozen(
            sayMoment(issue.frozenAt, locale, issue.publicFrom_tz),
            typeof frozenBy === 'object' ? frozenBy?.name : undefined,
          )}
        </p>
        {heir && (
          <p>
            {say.by} <a href={`/admin/collections/kit-issues/${heir.id}`}>{heir.code}</a>
          </p>
        )}
        <p>
          <a href={`/admin/collections/press-kits/${idOf(kit)}`}>
            {say.kit(typeof kit === 'object' ? kit.title : null)}
          </a>
        </p>
        {issue.correction && (
          <>
            <h3>{say.correction}</h3>
            <p>{issue.correction}</p>
          </>
        )}
        <Changes changes={readChanges(issue.changes)} locale={locale} />
        <h3>
          {say.holds}
          {languages && languages.length > 0 && ` (${languages.map((one) => say.languages[one]).join(', ')})`}
        </h3>
        {frozen ? (
          <ul>
            {frozen.files.map(({ path }) => (
              <li key={path}>{path}</li>
            ))}
          </ul>
        ) : (
          <p>{say.empty}</p>
        )}
        {isPublic && frozen && issue.slug && (
          <ul>
            <li>
              <a href={buildAddress({ kind: 'issue', locale, kit: issue.slug, number: issue.number })}>
                {say.page}
              </a>
            </li>
            {kitDownloads(frozen).archives.map(({ href, fileName }) => (
              <li key={href}>
                <a href={href}>
                  {say.archive} {fileName}
                </a>
              </li>
            ))}
          </ul>
        )}
        {holds(req.user, 'press-officer') && waits(issue, now()) && (
          <>
            <MoveForm issue={issue.id} zone={issue.publicFrom_tz} locale={locale} />
            <LiftForm issue={issue.id} locale={locale} />
          </>
        )}
        {holds(req.user, 'press-officer') && isThere(issue) && (
          <PullForm action={`/kit-issues/${issue.id}/pull`} of="issue" locale={locale} />
        )}
        <dl>
          <dt>{say.sha256}</dt>
          <dd>
            <code>{issue.manifestSha256}</code>
          </dd>
          <dt>{say.key}</dt>
          <dd>
            <code>{issue.keyId}</code>
          </dd>
        </dl>
      </div>
    </section>
  )
}

/** Whichever stands where this one stood: in its place before it came out, or after it. */
const heirOf = <T extends Placed>(issue: Placed, siblings: readonly T[], at: Date): T | undefined =>
  placeTakenBy(issue, siblings) ??
  (issue.state === 'superseded'
    ? siblings.findLast(
        ({ number, state, publicFrom }) =>
          number > issue.number && state === 'current' && Date.parse(publicFrom) <= at.getTime(),
      )
    : undefined)
