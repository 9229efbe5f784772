import { Fragment } from 'react'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import type { Target } from './Link'

type PreviewNoticeProps = {
  readonly locale: Locale
  /** The same page as the house and as each partner. */
  readonly editions: readonly (Target & { readonly current: boolean })[]
}

/** Says that what follows is a draft, and as whom it is seen. */
export const PreviewNotice = ({ locale, editions }: PreviewNoticeProps) => {
  const say = words(locale)
  return (
    <aside className="notice" aria-label={say('site.preview.title')}>
      <p className="wrap">
        <strong>{say('site.preview.title')}.</strong> {editions.length > 0 && say('site.preview.as')}{' '}
        {editions.map(({ label, href, current }, index) => (
          <Fragment key={href}>
            {index > 0 && ', '}
            {current ? <b aria-current="true">{label}</b> : <a href={href}>{label}</a>}
          </Fragment>
        ))}
      </p>
    </aside>
  )
}
