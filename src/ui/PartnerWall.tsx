import type { ReactNode } from 'react'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Mark, type MateRole, type Member } from './Lockup'

/** Those of one role. */
export interface RoleMembers<M> {
  readonly role: MateRole
  readonly members: readonly M[]
}

/** Each with the address of its own edition. */
export type WallGroup = RoleMembers<Member & { readonly href?: string | null }>

/** A wall by role, each under its heading; a role that nobody has is left out. */
export const WallByRole = <M,>({
  locale,
  groups,
  children,
}: {
  readonly locale: Locale
  readonly groups: readonly RoleMembers<M>[]
  /** How the members of one role stand. */
  readonly children: (members: readonly M[]) => ReactNode
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
            {children(members)}
          </section>
        ))}
    </div>
  )
}

/** All partners by role, in one ink, so that nobody is louder. Belongs to the house edition. */
export const PartnerWall = ({
  locale,
  groups,
}: {
  readonly locale: Locale
  readonly groups: readonly WallGroup[]
}) => (
  <WallByRole locale={locale} groups={groups}>
    {(members) => (
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
    )}
  </WallByRole>
)
