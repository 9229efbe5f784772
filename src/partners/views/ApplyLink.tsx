import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Submit } from '@/ui/form/Submit'

/** What the mailed link opens: one button. Scanners of mail open it too, and press nothing. */
export const ApplyConfirm = ({ locale, organisation }: { locale: Locale; organisation: string }) => {
  const say = words(locale)
  return (
    <form method="post">
      <p className="lede">{say('apply.confirm.text', { organisation })}</p>
      <Submit locale={locale} label={say('apply.confirm.button')} name="action" value="confirm" />
    </form>
  )
}

/** A link that works no more: a new one by one button. */
export const ApplyExpired = ({ locale }: { locale: Locale }) => {
  const say = words(locale)
  return (
    <form method="post">
      <p className="lede">{say('apply.confirm.expired')}</p>
      <Submit locale={locale} label={say('apply.confirm.resend')} name="action" value="again" />
    </form>
  )
}
