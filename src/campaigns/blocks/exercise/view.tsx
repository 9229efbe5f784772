import { words } from '@/platform/words'
import { Exercise } from '@/ui/Exercise'
import { Go } from '@/ui/Link'
import { setter } from '@/ui/text'
import { Band } from '../Band'
import type { View } from '../view'

export const ExerciseView: View<'exercise'> = ({ block, context: { locale, actHref }, place }) => (
  <Band locale={locale} place={{ ...place, id: `${place.id}-band` }}>
    <Exercise
      locale={locale}
      id={place.id}
      heading={block.heading}
      lede={block.lede}
      questions={(block.questions ?? []).map(({ question, answer, choices }) => ({
        question,
        answer,
        choices: (choices ?? []).map(({ text }) => text),
      }))}
      closing={
        block.closing && (
          <>
            <p>{setter(locale)(block.closing)}</p>
            {actHref && (
              <p>
                <Go href={actHref} label={words(locale)('site.act')} locale={locale} arrow />
              </p>
            )}
          </>
        )
      }
    />
  </Band>
)
