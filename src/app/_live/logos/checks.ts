import { readFindings } from '@/partners/findingWords'
import type { LogoPlace } from '@/partners/keepLogo'
import { type LogoCheck, logoChecks } from '@/partners/logoChecks'
import type { Paper } from '@/partners/logoVerdict'
import type { Logo } from '@/payload-types'
import type { LogoDesk } from './read'

/** The place of the file for a ground. */
export const PLACE = { day: 'light', night: 'dark' } as const

const ON_DARK: readonly LogoPlace[] = ['dark', 'stackedDark', 'white']

/** The ground that the file of a place is for. */
export const groundOf = (place: LogoPlace): Paper => (ON_DARK.includes(place) ? 'night' : 'day')

type Dated = Pick<Logo, 'owner' | 'createdAt'>

const MINUTE_MS = 60_000

/**
 * Whether the version for dark grounds was there before the everyday logo that a member put in its place: by night the
 * earlier logo is still shown. Files that were sent together are of one minute.
 */
export const isDarkOlder = ({ logos }: { logos: ReadonlyMap<LogoPlace, Dated> }): boolean => {
  const [light, dark] = [logos.get('light'), logos.get('dark')]
  if (!light?.owner || !dark) return false
  return Date.parse(light.createdAt) - Date.parse(dark.createdAt) > MINUTE_MS
}

/** The two files that pages choose between. */
export const pairOf = ({ logos }: LogoDesk) => ({ light: logos.get('light'), dark: logos.get('dark') })

/** What was looked at in them. */
export function checksOf(desk: LogoDesk): LogoCheck[] {
  const { light, dark } = pairOf(desk)
  return logoChecks({
    light: light && readFindings(light.findings),
    dark: dark && readFindings(dark.findings),
  })
}

/** The file that is missing most: one for a ground on which the other can't be read. It is asked for where that is said. */
export function wanted(desk: LogoDesk): LogoPlace | null {
  for (const { finding, ground } of checksOf(desk))
    if (finding.code === 'contrast' && finding.level === 'error' && !desk.logos.has(PLACE[ground]))
      return PLACE[ground]
  return null
}
