import type { LogoPlace } from '@/partners/keepLogo'
import { logoFile } from '@/partners/logoFile'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { groundOf } from './checks'
import { FileField } from './FileField'
import type { Outcome } from './outcome'
import type { LogoDesk } from './read'
import { TAKE_AWAY } from './save'

type VersionsProps = Pick<Outcome, 'errors' | 'refused'> & {
  locale: Locale
  desk: LogoDesk
  places: readonly LogoPlace[]
}

/** Files by what each is for: the one that is there with the button that takes it away, and the way to another. */
export function Versions({ locale, desk: { logos }, places, errors, refused }: VersionsProps) {
  const say = words(locale)
  return (
    <ul className="versions">
      {places.map((place) => {
        const logo = logos.get(place)
        const file = logo && logoFile(logo)
        const name = say(`logos.places.${place}`)
        return (
          <li key={place} id={`version-${place}`}>
            {file && (
              <div className={`tile ${groundOf(place)}`}>
                <img src={file.src} alt="" width={file.width} height={file.height} />
              </div>
            )}
            <div className="stack-s">
              <FileField
                locale={locale}
                place={place}
                label={name}
                hint={say(`logos.uses.${place}`)}
                errors={errors}
                refused={refused}
              />
              {logo && (
                <button type="submit" className="link" name="do" value={`${TAKE_AWAY}${place}`}>
                  {say('logos.takeAway')}
                  <span className="vh">{say('logos.takeAwayOf', { name })}</span>
                </button>
              )}
            </div>
          </li>
        )
      })}
    </ul>
  )
}
