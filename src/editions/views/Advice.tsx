import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import type { Doubt } from '../doubts'

type AdviceProps = {
  locale: Locale
  /** Where several stand on one page. */
  id?: string
  doubts: readonly Doubt[]
  /** The form of words. */
  write: string
}

/** What to look at again before it appears, each point leading to its field; it keeps nothing back. */
export const Advice = ({ locale, id = 'advice', doubts, write }: AdviceProps) => {
  const say = words(locale)
  if (doubts.length === 0) return null
  return (
    <section className="note" aria-labelledby={id}>
      <p id={id}>
        <strong>{say('publish.advice')}</strong>
      </p>
      <ul>
        {doubts.map(({ field, doubt, about }) => (
          <li key={field}>
            <a href={`${write}#${field}`}>
              {say(`publish.doubts.${doubt === 'past' && about === '' ? 'pastUntitled' : doubt}`, { about })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
