import { Fragment, type ReactNode } from 'react'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Go } from '@/ui/Link'
import { setter } from '@/ui/text'
import type { KitContact } from '../content'
import type { Answered } from '../newsroom/guidance'
import { figuresHref } from '../newsroom/links'
import { PressContact } from './People'

export interface GuidanceProps {
  readonly locale: Locale
  readonly questions: readonly Answered[]
  /** The help numbers, to be given with any article. */
  readonly help: ReactNode
  /** Whom to call where there is no answer yet; null where nobody is named. */
  readonly contact: KitContact | null
}

/** How to write on the subject: every answer in full, then the numbers that go with any article. */
export const Guidance = ({ locale, questions, help, contact }: GuidanceProps) => {
  const say = words(locale)
  const set = setter(locale)
  return (
    <>
      <section className="wrap pbe-7" aria-label={say('press.writing')}>
        {questions.length === 0 && (
          <div className="stack">
            <p>{set(say('newsroom.guidance.none'))}</p>
            {contact && <PressContact locale={locale} contact={contact} />}
          </div>
        )}
        <div className="prose">
          {questions.map(({ question, answer, kit }) => (
            <Fragment key={question}>
              <h2>{set(question)}</h2>
              <p>{set(answer)}</p>
              <p className="small muted">
                {say.rich('newsroom.guidance.from', {
                  title: set(kit.title),
                  kit: (text) => (
                    <a key="kit" href={kit.href}>
                      {text}
                    </a>
                  ),
                })}
              </p>
            </Fragment>
          ))}
        </div>
        <p className="actions mbs-6">
          <Go locale={locale} href={figuresHref(locale)} label={say('newsroom.figures.title')} arrow />
        </p>
      </section>
      {help}
    </>
  )
}
