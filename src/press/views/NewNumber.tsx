import type { ReactNode } from 'react'
import { words } from '@/platform/words'
import { Submit } from '@/ui/form/Submit'
import { setter } from '@/ui/text'
import type { OpenKit, Since } from '../accreditation/kits'
import type { KitEdition } from '../content'
import { StepList } from './StepList'

export interface NewNumberProps {
  readonly kit: OpenKit
  readonly edition: KitEdition
  readonly banner: ReactNode
  /** The number that they hold, and what changed since; null where they hold none. */
  readonly since: Since | null
  /** Where the list of open kits stands. */
  readonly listHref: string
}

/** The name of its button in the form: it says which number is meant. */
export const OPEN = 'open'

/**
 * A number of an open kit that this person has not opened yet. It is opened by a button, as a personal link is: a GET
 * counts nothing, and who holds which number is what corrections are mailed by.
 */
export const NewNumber = ({
  kit: { issue },
  edition: { locale },
  banner,
  since,
  listHref,
}: NewNumberProps) => {
  const say = words(locale)
  const set = setter(locale)
  const number = String(issue.number)
  return (
    <div lang={locale}>
      <div className="wrap">{banner}</div>
      <form method="post" className="wrap stack band">
        <h2>{set(say('accreditation.fresh.title', { number }))}</h2>
        {since && (
          <div>
            <p>
              {set(
                say(since.steps.length > 0 ? 'accreditation.fresh.changed' : 'accreditation.fresh.held', {
                  number: String(since.number),
                }),
              )}
            </p>
            <StepList locale={locale} steps={since.steps} />
          </div>
        )}
        <Submit
          locale={locale}
          label={say('accreditation.fresh.button', { number })}
          name={OPEN}
          value={issue.code}
        />
        <p className="muted measure">{set(say('accreditation.fresh.counts'))}</p>
        <p>
          <a href={listHref}>{set(say('accreditation.kit.back'))}</a>
        </p>
      </form>
    </div>
  )
}
