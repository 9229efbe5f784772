import { formatDate } from '@/platform/dates'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Submit } from '@/ui/form/Submit'
import type { Colleague } from '../members/team'

/** Who has access, and what may be done about it: each in a form of its own, after a word of what it does. */
export const TeamList = ({ locale, team }: { locale: Locale; team: readonly Colleague[] }) => {
  const say = words(locale)
  return (
    <ul className="rows people">
      {team.map((colleague) => (
        <li key={colleague.id}>
          <span>
            <strong>{colleague.name}</strong>
            {colleague.isSelf && ` (${say('space.team.you')})`}
            <br />
            <span className="muted small">{colleague.email}</span>
          </span>
          <span className="muted small">
            {colleague.lastSeenAt
              ? say('space.team.seen', { date: formatDate(colleague.lastSeenAt, locale) })
              : say('space.team.never')}
          </span>
          <Removal locale={locale} colleague={colleague} />
        </li>
      ))}
    </ul>
  )
}

function Removal({ locale, colleague }: { locale: Locale; colleague: Colleague }) {
  const { id, name, email, isSelf, lastSeenAt } = colleague
  const say = words(locale)
  return (
    <details className="more">
      <summary>
        {isSelf ? say('space.team.removeSelf') : say('space.team.remove')}
        <span className="vh"> {isSelf ? '' : name}</span>
      </summary>
      <form method="post">
        <p className="what">
          {isSelf ? say('space.team.removeSelfText') : say('space.team.removeText', { name })}
        </p>
        <input type="hidden" name="member" value={id} />
        <Submit
          locale={locale}
          name="do"
          value="remove"
          quiet
          label={isSelf ? say('space.team.removeSelfButton') : say('space.team.removeButton', { name })}
        />
      </form>
      {!lastSeenAt && !isSelf && (
        <form method="post">
          <input type="hidden" name="email" value={email} />
          <Submit locale={locale} name="do" value="invite" quiet label={say('space.team.again')} />
        </form>
      )}
    </details>
  )
}
