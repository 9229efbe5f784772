import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Mark, type MateRole, type Member } from './Lockup'

export interface WallGroup {
  readonly role: MateRole
  /** Each with the address of its own edition. */
  readonly members: readonly (Member & { readonly href?: string | null })[]
}

/** All partners by role, in one ink, so that nobody is louder. Belongs to the house edition. */
export const PartnerWall = ({
  locale,
  groups,
}: {
  readonly locale: Locale
  readonly groups: readonly WallGroup[]
}) => {
  const say = words(locale)
  return (
    <div className="wall">
      {groups
        .filter(({ members }) => members.length > 0)
        .map(({ role, members }) => (
          <section key={role} className={`w-${role}`}>
            <h3>
              {say(role === 'joint' && members.length === 1 ? 'site.roles.jointOne' : `site.roles.${role}`)}
            </h3>
            <ul>
              {members.map((member) => (
                <li key={member.name}>
                  {member.href ? (
                    <a href={member.href}>
                      <Mark member={member} />
                    </a>
                  ) : (
                    <Mark member={member} />
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
    </div>
  )
}
