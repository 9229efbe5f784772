import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Go } from '@/ui/Link'

/** No application stands at this address. */
export const ApplyUnknown = ({ locale, campaigns }: { locale: Locale; campaigns: string }) => {
  const say = words(locale)
  return (
    <div className="wrap stack pbe-7">
      <p className="measure">{say('apply.confirm.unknown')}</p>
      <p>
        <Go locale={locale} label={say('apply.confirm.unknownLink')} href={campaigns} arrow />
      </p>
    </div>
  )
}
