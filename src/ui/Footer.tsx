import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import type { Target } from './Link'
import { Mark, type MateRole, type Member } from './Lockup'
import { Time } from './Seal'
import { setter } from './text'
import type { ShortLine } from './Watch'

/** Those who carry a campaign in one role. */
export interface RoleGroup {
  readonly role: 'lead' | MateRole
  readonly members: readonly Member[]
}

export interface FooterProps {
  readonly locale: Locale
  readonly roles: readonly RoleGroup[]
  /** A partner's own edition: the two of them, nobody else. */
  readonly own: boolean
  readonly links: readonly Target[]
  readonly demonstration: boolean
  /** When the page was last reviewed. */
  readonly updated?: string | null
  /** Help that a printed page carries where it shows none. */
  readonly lines: readonly ShortLine[]
}

export const Footer = ({ locale, roles, own, links, demonstration, updated, lines }: FooterProps) => {
  const say = words(locale)
  const set = setter(locale)
  return (
    <footer className="site-foot">
      <div className="wrap stack-l">
        <h2 className="vh">{say('site.footer')}</h2>
        <PaperHelp locale={locale} lines={lines} />
        <Roles locale={locale} roles={roles} own={own} />
        {links.length > 0 && (
          <nav aria-label={say('site.footer')}>
            <ul>
              {links.map(({ href, label }) => (
                <li key={href}>
                  <a href={href}>{set(label)}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <p className="legal">
          {demonstration && <span>{say('site.demonstration')}</span>}
          {updated && (
            <span>
              {say('site.updated')} <Time value={updated} locale={locale} />
            </span>
          )}
          <span className="no-print">{say('help.exitLimits')}</span>
        </p>
      </div>
    </footer>
  )
}

/** On paper the yellow bar is gone: its numbers stand here. */
const PaperHelp = ({ locale, lines }: Pick<FooterProps, 'locale' | 'lines'>) => {
  const set = setter(locale)
  return (
    <p className="only-print">
      <strong>{words(locale)('help.ask')}</strong>{' '}
      {lines.map((line) => (
        <span key={line.href} className="paper-line">
          <strong>{set(line.number)}</strong> {set(line.says)}
        </span>
      ))}
    </p>
  )
}

const Roles = ({ locale, roles, own }: Pick<FooterProps, 'locale' | 'roles' | 'own'>) => {
  const say = words(locale)
  const heading = ({ role, members }: RoleGroup) => {
    if (role === 'lead' || role === 'funder') return say(`site.roles.${role}`)
    if (own) return say('site.roles.own')
    if (role === 'supporting') return say('site.roles.supporting')
    return say(members.length > 1 ? 'site.roles.joint' : 'site.roles.jointOne')
  }
  return (
    <div className={own ? 'roles own' : 'roles'}>
      {roles
        .filter(({ members }) => members.length > 0)
        .map((group) => (
          <section key={group.role} className={group.role}>
            <h3>{heading(group)}</h3>
            <ul>
              {group.members.map((member) => (
                <li key={member.name}>
                  <Mark member={member} />
                </li>
              ))}
            </ul>
          </section>
        ))}
    </div>
  )
}
