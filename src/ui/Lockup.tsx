import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { nameSize } from './nameSize'
import { classes } from './text'

/** One file of a logo, with its natural size in pixels. */
export interface LogoFile {
  readonly src: string
  readonly width: number
  readonly height: number
}

/** An organisation in a lock-up: by its logo (a file for light grounds, another for dark ones) or by its name. */
export interface Member {
  readonly name: string
  readonly logo?: {
    readonly light: LogoFile
    readonly dark?: LogoFile | null
    /** When its ink is too faint on the ground of that scheme, so that it gets the other one under it. */
    readonly faint?: { readonly day: boolean; readonly night: boolean }
  } | null
}

/** What a partner is to a campaign; the foundation is always the lead. */
export type MateRole = 'joint' | 'supporting' | 'funder'

export interface LockupProps {
  readonly locale: Locale
  readonly lead: Member
  readonly mate?: (Member & { readonly role: MateRole }) | null
  /** The home of this edition. */
  readonly home: string
}

/**
 * The logos of an edition: the foundation first, then the partner at the size of its role. Sizes come as the
 * two factors `--lead` and `--mate` of the edition's style sheet.
 */
export const Lockup = ({ locale, lead, mate, home }: LockupProps) => {
  const say = words(locale)
  return (
    <ul className={classes('lockup', mate && 'multi')} aria-label={mate ? say('site.lockup') : undefined}>
      <li className="lead">
        <a href={home}>
          <Mark member={lead} alt={say('site.homeOf', { name: lead.name })} />
        </a>
      </li>
      {mate && (
        <li className={mate.role}>
          {mate.role === 'funder' && <span className="says">{say('site.roles.funder')}</span>}
          <Mark member={mate} />
        </li>
      )}
    </ul>
  )
}

/** A member's logo, or its name set in type: up to 18 letters large, to 45 middling, beyond that small. */
export const Mark = ({ member, alt }: { readonly member: Member; readonly alt?: string }) => {
  const { name, logo } = member
  if (!logo) return <span className={classes('name', nameSize(name))}>{name}</span>
  const { src, width, height } = logo.light
  const plates = classes(logo.faint?.day && 'faint-day', logo.faint?.night && 'faint-night')
  const image = <img className={plates} src={src} alt={alt ?? name} width={width} height={height} />
  if (!logo.dark) return image
  return (
    <picture>
      {/* On paper the light file, whatever the screen says. */}
      <source
        srcSet={logo.dark.src}
        media="screen and (prefers-color-scheme: dark)"
        width={logo.dark.width}
        height={logo.dark.height}
      />
      {image}
    </picture>
  )
}
