import { mayReopen } from '@/editions/stand'
import { formatDateTime } from '@/platform/dates'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Button, Go } from '@/ui/Link'
import { Status, type StatusKind } from '@/ui/Seal'
import { StepsNav } from '@/ui/StepsNav'
import { setter } from '@/ui/text'
import { spacePath } from '../spacePath'
import type { Desk } from './read'
import { inLanguages, roomOf, standOf, stepDetail, stepHref } from './sayings'
import { isOptional, type Next, nextOf } from './steps'
import { Take } from './Take'

type DeskProps = { locale: Locale; desk: Desk }

/** One edition: its few steps with their states, how it stands, and the one thing to do next. */
export const DeskView = ({ locale, desk }: DeskProps) => (
  <div className="wrap portal">
    <StepsNav
      locale={locale}
      label={words(locale)('space.home.stepsLabel')}
      id={`steps-${desk.edition.id}`}
      items={desk.steps.map((step) => ({
        title: words(locale)(`space.home.steps.${step.name}`),
        text: stepDetail(locale, step, desk),
        state: step.state,
        href: stepHref(locale, step, desk),
      }))}
    />
    <div className="stack-xl">
      <Standing locale={locale} desk={desk} />
      {desk.addresses.length > 0 && <Take locale={locale} desk={desk} />}
    </div>
  </div>
)

const KIND: Readonly<Record<ReturnType<typeof standOf>, StatusKind>> = {
  on: 'ok',
  changed: 'warn',
  changedWaiting: 'warn',
  changedRefused: 'error',
  notYet: 'warn',
  waiting: 'warn',
  refused: 'error',
  paused: 'warn',
  terms: 'warn',
  suspended: 'error',
  ended: 'warn',
}

function Standing({ locale, desk }: DeskProps) {
  const say = words(locale)
  const { air, standing, progress, steps } = desk
  const stand = standOf(desk)
  const next = nextOf(air, steps, progress)
  return (
    <section className="stack" aria-labelledby={`air-${desk.edition.id}`}>
      <h2 id={`air-${desk.edition.id}`}>{desk.campaign.title}</h2>
      <p className="stand">
        <Status kind={KIND[stand]}>{say(`space.home.air.${stand}`)}</Status>
      </p>
      <p className="measure">
        {say(`space.home.airText.${stand}`, { languages: inLanguages(locale, progress.published) })}{' '}
        {air === 'paused' &&
          standing?.pausedUntil &&
          setter(locale)(
            say('space.home.pausedUntil', { date: formatDateTime(standing.pausedUntil, locale) }),
          )}
      </p>
      {air === 'suspended' && standing?.reason && (
        <p className="measure">{say('space.home.airText.reason', { reason: standing.reason })}</p>
      )}
      {desk.answer && <blockquote className="measure">{setter(locale)(desk.answer)}</blockquote>}
      <div className="actions">
        <NextStep locale={locale} desk={desk} next={next} />
        {isOptional(next) && progress.review !== 'refused' && (
          <Go
            locale={locale}
            href={spacePath(locale, 'preview', desk.campaign.slug)}
            label={say('space.home.now.skip')}
          />
        )}
      </div>
    </section>
  )
}

/** What its partner stopped, or paused, goes on from here; everything else has a room. */
function NextStep({ locale, desk, next }: DeskProps & { next: Next }) {
  const say = words(locale)
  const { campaign, standing } = desk
  if (next === 'paused' || (next === 'ended' && mayReopen(standing)))
    return (
      <form method="post" action={spacePath(locale, 'publish', campaign.slug)}>
        <button className="button" type="submit" name="do" value={next === 'paused' ? 'resume' : 'reopen'}>
          {say(`space.home.now.${next}`)}
        </button>
      </form>
    )
  const mending = next === 'words' && desk.progress.review === 'refused'
  const label = say(`space.home.now.${mending ? 'mend' : next === 'ended' ? 'suspended' : next}`)
  return <Button locale={locale} href={roomOf(locale, next, desk)} label={label} />
}
