import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'

/** What ending an edition does, before it is done. */
export const EndView = ({ locale, action, back }: { locale: Locale; action: string; back: string }) => {
  const say = words(locale)
  return (
    <div className="wrap stack">
      <p className="lede measure">{say('publish.end.lede')}</p>
      <h2>{say('publish.end.printed')}</h2>
      <p className="measure">{say('publish.end.printedText')}</p>
      <p className="measure">{say('publish.end.words')}</p>
      <form method="post" action={action} className="actions">
        <button className="button" type="submit" name="do" value="end">
          {say('publish.end.confirm')}
        </button>
        <a className="go" href={back}>
          {say('publish.end.back')}
        </a>
      </form>
    </div>
  )
}
