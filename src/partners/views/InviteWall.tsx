import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import type { Member } from '@/ui/Lockup'
import { nameSize } from '@/ui/nameSize'
import { type RoleMembers, WallByRole } from '@/ui/PartnerWall'
import { classes } from '@/ui/text'

/** An organisation that relays, with the address of its edition. */
export type WallMember = Member & { href: string }

export type InviteWallProps = {
  locale: Locale
  groups: readonly RoleMembers<WallMember>[]
}

/** As many of a role as are seen at once; the others open. */
const SEEN = 24

/**
 * Who relays already, by role and in one ink. Hundreds of logos stay a light page: each is fetched when the reader
 * comes near, and those behind the fold of a role when it opens.
 */
export function InviteWall({ locale, groups }: InviteWallProps) {
  const say = words(locale)
  const all = groups.reduce((count, { members }) => count + members.length, 0)
  return (
    <section className="band" aria-labelledby="wall">
      <div className="wrap stack-l">
        <div className="stack">
          <h2 id="wall">{say('invite.wall.title')}</h2>
          <p className="lede">
            {all > 0 ? say('invite.wall.count', { count: all }) : say('invite.wall.none')}
          </p>
        </div>
        {all > 0 && (
          <WallByRole locale={locale} groups={groups}>
            {(members) => (
              <>
                <Logos members={members.slice(0, SEEN)} />
                {members.length > SEEN && (
                  <details>
                    <summary>{say('invite.wall.more', { count: members.length - SEEN })}</summary>
                    <Logos members={members.slice(SEEN)} />
                  </details>
                )}
              </>
            )}
          </WallByRole>
        )}
      </div>
    </section>
  )
}

const Logos = ({ members }: { members: readonly WallMember[] }) => (
  <ul>
    {members.map((member) => (
      <li key={member.href}>
        <a href={member.href}>
          <Logo member={member} />
        </a>
      </li>
    ))}
  </ul>
)

function Logo({ member: { name, logo } }: { member: Member }) {
  if (!logo) return <span className={classes('name', nameSize(name))}>{name}</span>
  const { light, dark, faint } = logo
  const plates = classes(faint?.day && 'faint-day', faint?.night && 'faint-night')
  const image = (
    <img
      className={plates}
      src={light.src}
      alt={name}
      width={light.width}
      height={light.height}
      loading="lazy"
    />
  )
  if (!dark) return image
  return (
    <picture>
      <source srcSet={dark.src} media="screen and (prefers-color-scheme: dark)" />
      {image}
    </picture>
  )
}
