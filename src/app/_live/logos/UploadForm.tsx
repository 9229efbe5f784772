import { LOGO_PLACES } from '@/partners/keepLogo'
import type { LogoRefusal } from '@/partners/logoVerdict'
import { LogoRefused } from '@/partners/views/LogoChecks'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Choices } from '@/ui/form/Choices'
import { Group } from '@/ui/form/Group'
import { Submit } from '@/ui/form/Submit'
import { Icon } from '@/ui/Icon'
import { setter } from '@/ui/text'
import { LeaveFields, type LeaveTyped } from './LeaveFields'
import type { LogoDesk } from './read'

export type UploadTyped = {
  place: string
  leave: LeaveTyped
  errors: Readonly<Record<string, string>>
  /** The file that was just refused, with the way to a good one. */
  refusal: LogoRefusal | null
}

type Props = UploadTyped & Pick<LogoDesk, 'relays' | 'house'> & { locale: Locale; has: boolean }

/** One file, what it is for, and the leave to show it. */
export function UploadForm(props: Props) {
  const { locale, relays, house, has, place, leave, errors, refusal } = props
  const say = words(locale)
  const wrong = errors.file !== undefined || refusal !== null
  return (
    <form method="post" encType="multipart/form-data">
      <input type="hidden" name="do" value="upload" />
      <Group locale={locale} legend={say(has ? 'logos.replace' : 'logos.add')}>
        <div className={wrong ? 'field wrong' : 'field'}>
          <label htmlFor="file">{say('logos.file')}</label>
          <span className="hint" id="file-hint">
            {say('logos.fileHint')}
          </span>
          {wrong && (
            <div className="err" id="file-error">
              <Icon name="warn" />
              <div>
                {refusal ? (
                  <LogoRefused locale={locale} refusal={refusal} />
                ) : (
                  setter(locale)(errors.file ?? '')
                )}
              </div>
            </div>
          )}
          <input
            type="file"
            id="file"
            name="file"
            accept=".svg,.png,.jpg,.jpeg,.webp,image/svg+xml,image/png,image/jpeg,image/webp"
            aria-describedby={wrong ? 'file-hint file-error' : 'file-hint'}
            aria-invalid={wrong ? true : undefined}
          />
        </div>
        <Choices
          locale={locale}
          name="place"
          label={say('logos.place')}
          options={LOGO_PLACES.map((value) => ({ value, label: say(`logos.places.${value}`) }))}
          value={place}
          error={errors.place}
        />
      </Group>
      <Group locale={locale} legend={say('logos.leave')}>
        <p className="hint">{say('logos.leaveHint')}</p>
        <LeaveFields locale={locale} relays={relays} house={house} {...leave} />
      </Group>
      <Submit locale={locale} label={say('logos.send')} />
    </form>
  )
}
