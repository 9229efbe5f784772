import { formatDateTime } from '@/platform/dates'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Field } from '@/ui/form/Field'
import { setter } from '@/ui/text'

type OutViewProps = {
  locale: Locale
  action: string
  /** It is on air, and may be paused. */
  pausing: boolean
  /** When a pause begins that is still to come. */
  planned: string | null
  typed: { from: string; until: string }
  faults: ReadonlyMap<string, string>
  /** Where several languages are online, each may be taken off by itself. */
  published: readonly Locale[]
  /** Where it is asked before the edition ends. */
  end: string
}

/** The ways off the site, under a fold where there are several: nobody takes one of them for the next step. */
export const OutView = (props: OutViewProps) => {
  const { locale, action, pausing, planned, faults, published, end } = props
  const say = words(locale)
  const pauses = pausing && !planned
  const stop = (
    <p>
      <a className="go" href={end}>
        {say('publish.end.link')}
      </a>
    </p>
  )
  return (
    <div className="stack">
      {planned && (
        <form method="post" action={action} className="actions">
          <span>{setter(locale)(say('publish.planned', { date: formatDateTime(planned, locale) }))}</span>
          <button className="button quiet" type="submit" name="do" value="resume">
            {say('publish.cancelPause')}
          </button>
        </form>
      )}
      {pauses || published.length > 0 ? (
        <details className="out" open={faults.size > 0 || Boolean(props.typed.from || props.typed.until)}>
          <summary>{say(pauses ? 'publish.out' : 'publish.outPaused')}</summary>
          <div className="stack-l">
            {pauses && <Pause {...props} />}
            {published.length > 0 && <Withdraw {...props} />}
            <div className="stack-s">
              <p className="measure">{say('publish.end.means')}</p>
              {stop}
            </div>
          </div>
        </details>
      ) : (
        stop
      )}
    </div>
  )
}

const Withdraw = ({ locale, action, published }: OutViewProps) => {
  const say = words(locale)
  return (
    <form method="post" action={action} className="actions">
      {published.map((language) => (
        <button
          key={language}
          className="button quiet"
          type="submit"
          name="do"
          value={`withdraw-${language}`}
        >
          {say('publish.withdraw', { language: say(`publish.inLanguage.${language}`) })}
        </button>
      ))}
    </form>
  )
}

const Pause = ({ locale, action, typed, faults }: OutViewProps) => {
  const say = words(locale)
  return (
    <section className="stack-s" aria-labelledby="pause">
      <h2 id="pause">{say('publish.pause')}</h2>
      <p className="measure">{say('publish.pauseLede')}</p>
      <form method="post" action={action} noValidate>
        <Field
          locale={locale}
          name="from"
          type="datetime-local"
          label={say('publish.from')}
          hint={say('publish.fromHint')}
          value={typed.from}
          error={faults.get('from')}
          optional
        />
        <Field
          locale={locale}
          name="until"
          type="datetime-local"
          label={say('publish.until')}
          hint={say('publish.untilHint')}
          value={typed.until}
          error={faults.get('until')}
          optional
        />
        <p className="actions mbs-6">
          <button className="button quiet" type="submit" name="do" value="pause">
            {say('publish.pause')}
          </button>
        </p>
      </form>
    </section>
  )
}
