import { formatMoment } from '@/platform/dates'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Status } from '@/ui/Seal'
import { setter } from '@/ui/text'
import type { KitVersion } from '../newsroom/versions'

export interface KitVersionsProps {
  readonly locale: Locale
  readonly versions: readonly KitVersion[]
  /** The issue whose own page this is: it needs no link to itself. */
  readonly here?: number
  /** The house, where they are read elsewhere than the list. */
  readonly at?: string
}

const SIGNS = { current: 'ok', superseded: 'warn', stopped: 'error' } as const

/** Every issue of a kit, the newest first: when, what it corrected, how it stands, its printed number. */
export const KitVersions = ({ locale, versions, here, at }: KitVersionsProps) => {
  const say = words(locale)
  const set = setter(locale)
  return (
    <>
      {at && <p className="small muted">{set(say('kitPage.versions.atHouse', { house: at }))}</p>}
      <ul className="rows two broad versions">
        {versions.map(
          ({ number, code, publicFrom, timeZone, correction, cause, standing, manifestSha256, href }) => (
            <li key={number}>
              <div className="stack-s">
                <p>
                  <strong>{say('kitPage.versions.number', { number: String(number) })}</strong>
                </p>
                <Status kind={SIGNS[standing]}>{say(`kitPage.versions.${standing}`)}</Status>
              </div>
              <div className="stack-s">
                <p>
                  <time dateTime={publicFrom}>{set(formatMoment(publicFrom, locale, timeZone))}</time>
                  {'. '}
                  {set(
                    correction ?? say(cause === 'first' ? 'kitPage.versions.first' : 'kitPage.versions.anew'),
                  )}
                </p>
                <p className="mono-id muted">
                  {code} · sha256 {manifestSha256.slice(0, 16)}…
                </p>
                {href && number !== here && (
                  <p>
                    <a href={href}>
                      {say(cause === 'corrected' ? 'kitPage.versions.seeChanges' : 'kitPage.versions.see', {
                        number: String(number),
                      })}
                    </a>
                  </p>
                )}
              </div>
            </li>
          ),
        )}
      </ul>
    </>
  )
}
