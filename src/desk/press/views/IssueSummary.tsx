import type { UIFieldServerComponent } from 'payload'
import { buildAddress } from '@/addresses'
import { holds, isStaff } from '@/people/access'
import { now } from '@/platform/clock'
import { formatDateTime } from '@/platform/dates'
import { idOf } from '@/platform/ids'
import { makeable } from '@/platform/makeable'
import { kitDownloads } from '@/press/downloads'
import { isThere } from '@/press/embargo/pull'
import { waits } from '@/press/embargo/waiting'
import { readChanges } from '@/press/fileChanges'
import { thaw } from '@/press/frozen'
import { MoveForm, PullForm } from './EmbargoActs'
import { Changes } from './IssueForm'
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
    depth: 0,
    overrideAccess: false,
    user: req.user,
    disableErrors: true,
  })
  if (!issue) return null
  const frozen = issue.content ? makeable({ issue: issue.id }, () => thaw(issue)) : undefined
  const isPublic = Date.parse(issue.publicFrom) <= now().getTime() && issue.state !== 'pulled'
  return (
    <section className="desk-screen" aria-labelledby="issue-title">
      <h2 id="issue-title">{issue.code}</h2>
      <p className="quiet">{say.correct}</p>
      <div className="desk-card">
        <p>
          {say.frozen(formatDateTime(issue.frozenAt, locale, issue.publicFrom_tz))} {WORDS[locale].table.from}{' '}
          {formatDateTime(issue.publicFrom, locale, issue.publicFrom_tz)}.
        </p>
        <p>
          <a href={`/admin/collections/press-kits/${idOf(issue.kit)}`}>{say.kit}</a>
        </p>
        {issue.correction && (
          <>
            <h3>{say.correction}</h3>
            <p>{issue.correction}</p>
          </>
        )}
        <Changes changes={readChanges(issue.changes)} locale={locale} />
        <h3>{say.holds}</h3>
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
          <MoveForm issue={issue.id} zone={issue.publicFrom_tz} locale={locale} />
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
