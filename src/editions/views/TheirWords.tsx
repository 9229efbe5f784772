import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { setter } from '@/ui/text'
import { slotLines } from '../slotLines'
import { changedSlots, type SlotName, type Written } from '../slotNames'

type TheirWordsProps = { locale: Locale; mine: Written; theirs: Written; given: readonly SlotName[] }

/** What somebody else saved while a form was open, where it is not what the form says: whole, to be taken over. */
export const TheirWords = ({ locale, mine, theirs, given }: TheirWordsProps) => {
  const say = words(locale)
  const set = setter(locale)
  const different = changedSlots(mine, theirs).filter((name) => given.includes(name))
  return (
    <section className="errors" id="errors" tabIndex={-1} aria-labelledby="theirs">
      <h2 id="theirs" className="plain">
        {say('slots.conflict.title')}
      </h2>
      <p>{say('slots.conflict.text')}</p>
      <dl className="stack-s">
        {different.map((name) => (
          <div key={name}>
            <dt>
              <strong>
                {say('slots.conflict.theirs')}: {say(`publish.slotNames.${name}`)}
              </strong>
            </dt>
            {slotLines(theirs, name, locale).map((line) => (
              <dd key={line}>{set(line)}</dd>
            ))}
            {slotLines(theirs, name, locale).length === 0 && <dd>{say('slots.conflict.empty')}</dd>}
          </div>
        ))}
      </dl>
    </section>
  )
}
