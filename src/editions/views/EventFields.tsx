import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { describedBy, Field, Told } from '@/ui/form/Field'
import { Group } from '@/ui/form/Group'
import { classes } from '@/ui/text'
import type { Doubt } from '../doubts'
import type { Faults } from '../slotDesk'
import { eventField, type TypedEvent, ZONES } from '../typed'

type EventFieldsProps = {
  locale: Locale
  /** Where the form is sent. */
  action: string
  index: number
  event: TypedEvent
  faults: Faults
  doubts: readonly Doubt[]
}

/** What is doubted in a field, as the word of help beside it; null where nothing is. */
export function doubtAt(locale: Locale, doubts: readonly Doubt[], name: string): string | null {
  const found = doubts.find(({ field }) => field === name)
  return found ? words(locale)(`slots.doubts.${found.doubt}`) : null
}

/** One event of the form. Every label names its event, for whoever hears the fields one by one. */
export const EventFields = ({ locale, action, index, event, faults, doubts }: EventFieldsProps) => {
  const say = words(locale)
  const number = index + 1
  const field = (part: 'title' | 'starts' | 'ends' | 'place' | 'url') => {
    const name = eventField(index, part)
    return { locale, name, value: event[part], error: faults.get(name) }
  }
  return (
    <Group locale={locale} legend={say('slots.event', { number })}>
      <input type="hidden" name={eventField(index, 'id')} value={event.id} />
      <Field {...field('title')} label={say('slots.eventTitle')} />
      <Field
        {...field('starts')}
        label={say('slots.starts')}
        type="datetime-local"
        hint={doubtAt(locale, doubts, eventField(index, 'starts')) ?? say('slots.startsHint')}
      />
      <Field {...field('ends')} label={say('slots.ends')} type="datetime-local" optional />
      <Zone locale={locale} index={index} event={event} faults={faults} />
      <Field {...field('place')} label={say('slots.place')} optional />
      <Field
        {...field('url')}
        label={say('slots.url')}
        hint={say('slots.urlHint')}
        inputMode="url"
        spellCheck={false}
        optional
      />
      <p className="actions mbs-6">
        <button
          className="button quiet"
          type="submit"
          name="do"
          value={`remove-event-${number}`}
          formAction={`${action}#events`}
        >
          {say('slots.remove', { number })}
        </button>
      </p>
    </Group>
  )
}

function Zone({ locale, index, event, faults }: Omit<EventFieldsProps, 'action' | 'doubts'>) {
  const say = words(locale)
  const name = eventField(index, 'zone')
  const error = faults.get(name)
  const asked = { locale, name, label: say('slots.zone'), error }
  return (
    <div className={classes('field', error && 'wrong')}>
      <label htmlFor={name}>{asked.label}</label>
      <Told {...asked} />
      <select
        id={name}
        name={name}
        defaultValue={event.zone}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(asked)}
      >
        {ZONES.map((zone) => (
          <option key={zone} value={zone}>
            {say(`slots.zones.${zone}`)}
          </option>
        ))}
      </select>
    </div>
  )
}
