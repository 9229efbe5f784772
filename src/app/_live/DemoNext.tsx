import { mailMode } from '@/mail/mode'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Go } from '@/ui/Link'
import { spacePath } from './spacePath'

/** Where the house answers what a partner waits for. */
const DESK = {
  application: '/admin/collections/applications',
  review: '/admin/collections/standings?state=asked',
}

/** In a demonstration nobody else answers: whoever tries it is told to play the house next. Nothing anywhere else. */
export const DemoNext = ({ locale, waits }: { locale: Locale; waits: keyof typeof DESK }) => {
  if (mailMode() !== 'shown') return null
  const say = words(locale)
  return (
    <div className="note stack-s">
      <p>
        <strong>{say('space.demo.title')}</strong> {say(`space.demo.${waits}`)}
      </p>
      <p className="actions">
        <Go locale={locale} href={DESK[waits]} label={say('space.demo.admin')} arrow />
        <Go locale={locale} href={spacePath(locale, 'mail')} label={say('space.mail.read')} />
      </p>
    </div>
  )
}
