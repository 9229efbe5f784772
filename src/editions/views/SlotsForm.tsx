import { formatDate } from '@/platform/dates'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Field } from '@/ui/form/Field'
import { Group } from '@/ui/form/Group'
import { Submit } from '@/ui/form/Submit'
import { Icon } from '@/ui/Icon'
import { LeaveGuard } from '@/ui/LeaveGuard'
import { More } from '@/ui/More'
import type { Doubt } from '../doubts'
import { LIMITS } from '../readSlots'
import type { Faults } from '../slotDesk'
import type { SlotName } from '../slotNames'
import { MOST_EVENTS, type Typed } from '../typed'
import { doubtAt, EventFields } from './EventFields'

export type SlotsFormProps = {
  locale: Locale
  /** Where it is sent. */
  action: string
  partner: string
  given: readonly SlotName[]
  typed: Typed
  faults: Faults
  doubts: readonly Doubt[]
  /** What the record said when the form was drawn. */
  stamp: string
  /** The day of a vote that binds the organisation. */
  vote: string | null
  /** A name was found that neutral words would take the place of. */
  neutral: boolean
  /** Words in French may be taken over. */
  copy: boolean
  /** What was typed is shown again, and is not saved. */
  unsaved: boolean
  /** What a button of the events has just done, said where it was pressed. */
  said: { added: boolean; text: string } | null
}

/** The slots of one language. Complete without scripts: events are added and removed by buttons that send it. */
export const SlotsForm = (props: SlotsFormProps) => {
  const { locale, action, given, typed, stamp, vote, neutral, copy, unsaved } = props
  const say = words(locale)
  return (
    <form method="post" action={action} noValidate className="stack-l">
      {/* The first button is the one that Enter presses: it must save, not remove. */}
      <button className="vh" type="submit" name="do" value="save" tabIndex={-1} aria-hidden="true">
        {say('slots.save')}
      </button>
      <LeaveGuard unsaved={unsaved} />
      <input type="hidden" name="stamp" value={stamp} />
      <input type="hidden" name="events" value={typed.events.length} />
      {vote && <p className="measure">{say('slots.election', { date: formatDate(vote, locale) })}</p>}
      {neutral && (
        <p className="actions">
          <button className="button quiet" type="submit" name="do" value="neutral">
            {say('slots.neutral')}
          </button>
        </p>
      )}
      {copy && (
        <div className="stack-s">
          <p className="measure">{say('slots.copyHint')}</p>
          <p className="actions">
            <button className="button quiet" type="submit" name="do" value="copy">
              {say('slots.copy')}
            </button>
          </p>
        </div>
      )}
      {given.includes('introduction') && <Introduction {...props} />}
      {given.includes('contact') && <Contact {...props} />}
      {given.includes('events') && <Events {...props} />}
      {given.includes('callToAction') && <CallToAction {...props} />}
      <div>
        <Submit locale={locale} label={say('slots.save')} name="do" value="save" />
        <p className="muted measure">{say('slots.keptBy')}</p>
      </div>
    </form>
  )
}

/** How many signs it may have, and how many are left of them once something is written. */
const room = (locale: Locale, most: number, text: string): string =>
  words(locale)(text === '' ? 'slots.most' : 'slots.left', { most, left: Math.max(0, most - text.length) })

const Introduction = ({ locale, typed, faults, partner }: SlotsFormProps) => {
  const say = words(locale)
  return (
    <Group locale={locale} legend={say('slots.opening')}>
      <Field
        locale={locale}
        name="heading"
        label={say('slots.heading')}
        hint={say('slots.headingHint', { room: room(locale, LIMITS.heading, typed.heading), name: partner })}
        value={typed.heading}
        error={faults.get('heading')}
      />
      <Field
        locale={locale}
        name="introduction"
        label={say('slots.introduction')}
        hint={room(locale, LIMITS.introduction, typed.introduction)}
        value={typed.introduction}
        error={faults.get('introduction')}
        rows={6}
      />
    </Group>
  )
}

const Contact = ({ locale, typed, faults, doubts }: SlotsFormProps) => {
  const say = words(locale)
  const field = (name: string, value: string) => ({ locale, name, value, error: faults.get(name) })
  return (
    <Group locale={locale} legend={say('slots.contact')}>
      <Field {...field('contact-name', typed.contactName)} label={say('slots.contactName')} />
      <Field
        {...field('contact-phone', typed.contactPhone)}
        label={say('slots.phone')}
        type="tel"
        hint={doubtAt(locale, doubts, 'contact-phone')}
      />
      <Field
        {...field('contact-email', typed.contactEmail)}
        label={say('slots.email')}
        type="email"
        spellCheck={false}
      />
    </Group>
  )
}

const Events = ({ locale, action, typed, faults, doubts, said }: SlotsFormProps) => {
  const say = words(locale)
  const { events } = typed
  const last = events.length - 1
  return (
    <section className="stack" aria-labelledby="events">
      <h2 id="events" className="group-title">
        {say('slots.events')}
      </h2>
      <p className="muted">{say('slots.eventsHint')}</p>
      {said && !said.added && <Said text={said.text} />}
      {events.map((event, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are numbered, and the page is drawn once
        <div key={index} id={`event-${index + 1}`} className="stack">
          {said?.added && index === last && <Said text={said.text} />}
          <EventFields
            locale={locale}
            action={action}
            index={index}
            event={event}
            faults={faults}
            doubts={doubts}
          />
        </div>
      ))}
      {events.length < MOST_EVENTS && (
        <p className="actions">
          <button
            className="button quiet"
            id="add-event"
            type="submit"
            name="do"
            value="add-event"
            formAction={`${action}#event-${events.length + 1}`}
          >
            {say('slots.add')}
          </button>
        </p>
      )}
    </section>
  )
}

const Said = ({ text }: { text: string }) => (
  <p className="status ok" role="status">
    <Icon name="check" />
    {text}
  </p>
)

/** Folded while nobody has written any: few have one. */
const CallToAction = ({ locale, typed, faults }: SlotsFormProps) => {
  const say = words(locale)
  const { actionLabel, actionUrl } = typed
  const begun = actionLabel !== '' || actionUrl !== ''
  return (
    <More label={say('slots.action')} open={begun || faults.has('action-label') || faults.has('action-url')}>
      <Field
        locale={locale}
        name="action-label"
        label={say('slots.actionLabel')}
        hint={room(locale, LIMITS.label, actionLabel)}
        value={actionLabel}
        error={faults.get('action-label')}
      />
      <Field
        locale={locale}
        name="action-url"
        label={say('slots.actionUrl')}
        hint={say('slots.urlHint')}
        value={actionUrl}
        error={faults.get('action-url')}
        inputMode="url"
        spellCheck={false}
      />
    </More>
  )
}
