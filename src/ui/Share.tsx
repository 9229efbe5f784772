import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Icon } from './Icon'

export interface ShareProps {
  readonly locale: Locale
  readonly title: string
  /** The page's full address. */
  readonly url: string
}

/** Passing a page on by one's own mail or messages: no third party hears of it. */
export const Share = ({ locale, title, url }: ShareProps) => {
  const say = words(locale)
  const subject = encodeURIComponent(title)
  const body = encodeURIComponent(`${title}\n${url}`)
  return (
    <p className="share">
      <strong className="small">{say('site.share')}</strong>
      <a href={`mailto:?subject=${subject}&body=${body}`}>
        <Icon name="mail" />
        {say('site.byMail')}
      </a>
      <a href={`sms:?&body=${body}`}>
        <Icon name="message" />
        {say('site.byText')}
      </a>
    </p>
  )
}
