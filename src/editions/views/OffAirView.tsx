import type { Standing } from '@/payload-types'
import { formatDateTime } from '@/platform/dates'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Button, Go } from '@/ui/Link'
import { Status, type StatusKind } from '@/ui/Seal'
import { setter } from '@/ui/text'
import type { OffAct, OffStand } from '../stand'

type OffAirViewProps = {
  locale: Locale
  action: string
  stand: OffStand
  act: OffAct
  standing: Standing | null
  /** Where the terms are agreed to. */
  terms: string
  /** Where its words are written. */
  write: string
  /** The house's mail for partners. */
  house: string | null
  /** The house sees the words again before a reopened edition appears. */
  reviewed: boolean
}

const KIND: Readonly<Record<OffStand, StatusKind>> = {
  paused: 'warn',
  terms: 'warn',
  ended: 'warn',
  over: 'warn',
  suspended: 'error',
}

/** Why nobody sees the edition, and the one thing to do about it. */
export const OffAirView = (props: OffAirViewProps) => {
  const { locale, action, stand, act, standing, terms, write, house, reviewed } = props
  const say = words(locale)
  const button = (value: 'resume' | 'reopen') => (
    <form method="post" action={action} className="actions">
      <button className="button" type="submit" name="do" value={value}>
        {say(`publish.${value}`)}
      </button>
    </form>
  )
  return (
    <section className="stack" id="air" tabIndex={-1} aria-labelledby="air-title">
      <h2 id="air-title" className="vh">
        {say('publish.yours')}
      </h2>
      <p className="stand">
        <Status kind={KIND[stand]}>{say(`publish.off.${stand}`)}</Status>
      </p>
      <When {...props} />
      {stand === 'suspended' && standing?.reason && (
        <p className="measure">
          <strong>{say('publish.reason')}</strong> {setter(locale)(standing.reason)}
        </p>
      )}
      {act === 'reopen' && (
        <p className="measure">{say(reviewed ? 'publish.reopenReviewed' : 'publish.reopenAtOnce')}</p>
      )}
      {(act === 'resume' || act === 'reopen') && button(act)}
      {act === 'resume' && (
        <p className="actions">
          <Go locale={locale} href={write} label={say('publish.write')} />
        </p>
      )}
      {act === 'agree' && (
        <p className="actions">
          <Button locale={locale} href={terms} label={say('publish.agree')} />
        </p>
      )}
      {act === 'talk' && house && (
        <p className="actions">
          <Button locale={locale} href={`mailto:${house}`} label={say('publish.talk')} />
        </p>
      )}
    </section>
  )
}

/** The house's clocks, by name, wherever an hour is told. */
const When = ({ locale, stand, standing }: OffAirViewProps) => {
  const { pausedFrom, pausedUntil, endsAt } = standing ?? {}
  const told = (name: 'comesBack' | 'since', instant: string) => (
    <p>{setter(locale)(words(locale)(`publish.${name}`, { date: formatDateTime(instant, locale) }))}</p>
  )
  if (stand === 'paused' && pausedUntil) return told('comesBack', pausedUntil)
  if (stand === 'paused' && pausedFrom) return told('since', pausedFrom)
  if ((stand === 'ended' || stand === 'over') && endsAt) return told('since', endsAt)
  return null
}
