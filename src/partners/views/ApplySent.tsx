import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { ErrorSummary } from '@/ui/form/ErrorSummary'
import { Field } from '@/ui/form/Field'
import { Submit } from '@/ui/form/Submit'
import { Go } from '@/ui/Link'
import { HOURS_VALID } from '../applying/letters'
import { ApplyLimited } from './ApplyLimited'

export type ApplySentProps = {
  locale: Locale
  /** Where the code and the wish for a new mail go. */
  action: string
  /** Where a demonstration shows its mails. */
  demo: string | null
  /** Where it went, for as long as whoever wrote it is still there. */
  email: string | null
  /** The empty form. */
  restart: string
  /** The code that was typed. */
  code?: string
  wrong?: boolean
  /** A new mail has just been posted. */
  again?: boolean
  /** Seconds to wait. */
  wait?: number
}

/** The form was sent: look at your mail, or type its code here; folded, what to do where none arrives. */
export function ApplySent({
  locale,
  action,
  demo,
  email,
  restart,
  code,
  wrong,
  again,
  wait = 0,
}: ApplySentProps) {
  const say = words(locale)
  const error = wrong ? say('apply.sent.codeWrong') : null
  return (
    <>
      {wait > 0 && <ApplyLimited locale={locale} seconds={wait} />}
      {error && <ErrorSummary locale={locale} errors={[{ name: 'code', text: error }]} />}
      <p className="lede" role={again ? 'status' : undefined}>
        {email
          ? say.rich(again ? 'apply.sent.againTo' : 'apply.sent.textTo', {
              hours: HOURS_VALID,
              email,
              to: (address) => <strong>{address}</strong>,
            })
          : say(again ? 'apply.sent.again' : 'apply.sent.text', { hours: HOURS_VALID })}
      </p>
      {demo && (
        <p>
          <Go locale={locale} label={say('apply.sent.demo')} href={demo} arrow />
        </p>
      )}
      <form method="post" action={action} noValidate>
        <Field
          locale={locale}
          name="code"
          label={say('apply.sent.code')}
          hint={say('apply.sent.codeHint')}
          error={error}
          value={code}
          autocomplete="one-time-code"
          inputMode="numeric"
          maxLength={12}
        />
        <Submit locale={locale} label={say('apply.sent.confirm')} />
      </form>
      <div className="questions terms">
        <details open={wrong || wait > 0}>
          <summary>
            {say('apply.sent.trouble')}
            <span className="plus" />
          </summary>
          <div className="inside">
            <p>{say('apply.sent.junk')}</p>
            <form method="post" action={action}>
              <Submit locale={locale} label={say('apply.sent.resend')} name="action" value="again" quiet />
            </form>
            {email ? (
              <form method="post" action={`${action}#email`}>
                <p className="dated">{say('apply.sent.correctHint')}</p>
                <Submit
                  locale={locale}
                  label={say('apply.sent.correct')}
                  name="action"
                  value="correct"
                  quiet
                />
              </form>
            ) : (
              <>
                <p className="dated">{say('apply.sent.wrong')}</p>
                <p>
                  <Go locale={locale} label={say('apply.sent.restart')} href={restart} />
                </p>
              </>
            )}
          </div>
        </details>
      </div>
    </>
  )
}
