import { now } from '@/platform/clock'
import type { EveryIssue } from '@/press/issuing/read'
import { sayMoment } from '../../moment'
import { stateOf } from './stateOf'
import { WORDS } from './words'

type IssueTableProps = { issues: readonly EveryIssue[]; locale: 'fr' | 'en' }

/** Every issue of a kit, the newest first. */
export function IssueTable({ issues, locale }: IssueTableProps) {
  const say = WORDS[locale]
  if (issues.length === 0) return <p>{say.none}</p>
  return (
    <table className="issues">
      <thead>
        <tr>
          <th scope="col">{say.table.code}</th>
          <th scope="col">{say.table.state}</th>
          <th scope="col">{say.table.from}</th>
        </tr>
      </thead>
      <tbody>
        {issues.map((issue) => (
          <tr key={issue.id}>
            <th scope="row">
              <a href={`/admin/collections/kit-issues/${issue.id}`}>{issue.code}</a>
            </th>
            <td>{say.states[stateOf(issue, issues, now())]}</td>
            <td>{sayMoment(issue.publicFrom, locale, issue.publicFrom_tz)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
