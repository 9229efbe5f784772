import { words } from '@/platform/words'
import type { AskedSlot } from '../askedWords'
import { WORDS } from './words'

type AskedWordsProps = { slots: readonly AskedSlot[]; language: 'fr' | 'en'; locale: 'fr' | 'en' }

/** The words to be judged, on the very screen that judges them. */
export const AskedWordsView = ({ slots, language, locale }: AskedWordsProps) => {
  const say = WORDS[locale]
  if (slots.length === 0) return <p>{say.noWords}</p>
  return (
    <dl className="asked-words">
      {slots.map(({ name, lines, changed }) => (
        <div key={name}>
          <dt>
            {words(locale)(`publish.slotNames.${name}`)}
            {changed && ` (${say.changedWords})`}
          </dt>
          {lines.map((line) => (
            <dd key={line} lang={language}>
              {line}
            </dd>
          ))}
          {lines.length === 0 && <dd className="quiet">{say.emptied}</dd>}
        </div>
      ))}
    </dl>
  )
}
