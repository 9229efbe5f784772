import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'

type EndViewProps = {
  locale: Locale
  action: string
  back: string
  /** The house sees the words again before a reopened edition appears. */
  reviewed: boolean
}

/** What ending an edition does, before it is done. */
export const EndView = ({ locale, action, back, reviewed }: EndViewProps) => {
  const say = words(locale)
  return (
    <div className="wrap stack">
      <p className="lede measure">{say('publish.end.lede')}</p>
      <p className="measure">{say('publish.end.printedText')}</p>
      <p className="measure">{say(reviewed ? 'publish.end.reopenReviewed' : 'publish.end.reopenAtOnce')}</p>
      <form method="post" action={action} className="actions">
        <a className="button" href={back}>
          {say('publish.end.back')}
        </a>
        <button className="button quiet" type="submit" name="do" value="end">
          {say('publish.end.confirm')}
        </button>
      </form>
    </div>
  )
}
