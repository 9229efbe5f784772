import type { LogoPlace } from '@/partners/keepLogo'
import { LogoRefused } from '@/partners/views/LogoChecks'
import { RefusedPicture } from '@/partners/views/RefusedPicture'
import type { Locale } from '@/platform/languages'
import { Icon } from '@/ui/Icon'
import { setter } from '@/ui/text'
import { groundOf } from './checks'
import type { Outcome } from './outcome'

type FileFieldProps = Pick<Outcome, 'errors' | 'refused'> & {
  locale: Locale
  place: LogoPlace
  label: string
  hint?: string | null
}

/** The id of what holds a file's label, what is to be mended and its picture: where the summary of errors leads. */
export const blockOf = (field: string): string => `${field}-block`

/** A file to choose for one place, with what is to be mended of the one that was just sent. */
export function FileField({ locale, place, label, hint, errors, refused }: FileFieldProps) {
  const name = `file-${place}`
  const error = errors.get(name)
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ')
  const told = refused.get(place)
  return (
    <div className={error ? 'field wrong' : 'field'} id={blockOf(name)}>
      <label htmlFor={name}>{label}</label>
      {hint && (
        <span className="hint" id={`${name}-hint`}>
          {hint}
        </span>
      )}
      {error && (
        <div className="err" id={`${name}-error`}>
          <Icon name="warn" />
          <div>{told ? <LogoRefused locale={locale} {...told} /> : setter(locale)(error)}</div>
        </div>
      )}
      {told && <RefusedPicture locale={locale} {...told} ground={groundOf(place)} />}
      <input
        type="file"
        id={name}
        name={name}
        accept=".svg,.png,.jpg,.jpeg,.webp,image/svg+xml,image/png,image/jpeg,image/webp"
        aria-describedby={described || undefined}
        aria-invalid={error ? true : undefined}
      />
    </div>
  )
}
