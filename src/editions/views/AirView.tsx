import type { Standing } from '@/payload-types'
import { formatDateTime } from '@/platform/dates'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Field } from '@/ui/form/Field'
import { setter } from '@/ui/text'
import type { Air } from '../air'

type AirViewProps = {
  locale: Locale
  action: string
  air: Air
  standing: Standing | null
  /** When a pause begins that is still to come. */
  planned: string | null
  typed: { from: string; until: string }
  faults: ReadonlyMap<string, string>
  end: string
}

/** Whether the edition can be seen, and the ways to pause, resume and end it. */
export const AirView = ({ locale, action, air, standing, planned, typed, faults, end }: AirViewProps) => {
  const say = words(locale)
  const over = air === 'ended' || air === 'suspended'
  const paused = air === 'paused' || planned !== null
  return (
    <section className="stack" aria-labelledby="air">
      <h2 id="air">{say('publish.air.title')}</h2>
      <p className="measure">{sentence(locale, { air, standing, planned })}</p>
      {air === 'suspended' && standing?.reason && (
        <p className="measure">
          <strong>{say('publish.air.reason')}</strong> {setter(locale)(standing.reason)}
        </p>
      )}
      {!over && !paused && <p className="measure muted">{say('publish.pauseLede')}</p>}
      {!over && (
        <form method="post" action={action} noValidate>
          {paused ? (
            <p className="actions">
              <button className="button" type="submit" name="do" value="resume">
                {say('publish.resume')}
              </button>
            </p>
          ) : (
            <>
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
            </>
          )}
        </form>
      )}
      {!over && (
        <p>
          <a className="go" href={end}>
            {say('publish.end.link')}
          </a>
        </p>
      )}
    </section>
  )
}

function sentence(
  locale: Locale,
  { air, standing, planned }: Pick<AirViewProps, 'air' | 'standing' | 'planned'>,
): string {
  const say = words(locale)
  const on = (instant: string | null | undefined) => ({
    date: instant ? formatDateTime(instant, locale) : '',
  })
  switch (air) {
    case 'on':
      return planned ? say('publish.air.planned', on(planned)) : say('publish.air.on')
    case 'paused':
      return standing?.pausedUntil
        ? say('publish.air.pausedUntil', on(standing.pausedUntil))
        : say('publish.air.paused', on(standing?.pausedFrom))
    case 'ended':
      return say('publish.air.ended', on(standing?.endsAt ?? standing?.changedAt))
    default:
      return say(`publish.air.${air}`)
  }
}
