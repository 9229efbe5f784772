import type { ServerProps } from 'payload'
import { member } from '@/partners/logoFile'
import type { Logo } from '@/payload-types'
import { isLocale } from '@/platform/languages'

/** The foundation's logo on the sign-in page; its name where it has none yet. */
export async function HouseLogo({ payload, i18n }: ServerProps) {
  const locale = isLocale(i18n.language) ? i18n.language : 'fr'
  const house = await payload.findGlobal({ slug: 'house', locale, depth: 1, overrideAccess: false })
  const file = (logo: Logo | string | null | undefined) => (logo && typeof logo === 'object' ? logo : null)
  const { name, logo } = member({
    name: house.name ?? 'Relais',
    light: file(house.logos?.light),
    dark: file(house.logos?.dark),
  })
  if (!logo) return <strong className="house-name">{name}</strong>
  const dark = logo.dark ?? logo.light
  return (
    <span className="house-logo">
      <img
        className="for-light"
        src={logo.light.src}
        alt={name}
        width={logo.light.width}
        height={logo.light.height}
      />
      <img className="for-dark" src={dark.src} alt="" width={dark.width} height={dark.height} />
    </span>
  )
}

/** The lantern of the house, small: an arch that holds a disc of light. */
export const HouseIcon = () => (
  <svg className="house-icon" width="100%" height="100%" viewBox="0 0 52 60" aria-hidden="true">
    <path className="house" d="M0 60V28a26 26 0 0 1 52 0v32z" />
    <path className="paper" d="M10 60V28a16 16 0 0 1 32 0v32z" />
    <circle className="light" cx="26" cy="29" r="10.5" />
    <path className="house" d="M10 60a16 16 0 0 1 32 0z" />
  </svg>
)
