import type { ReactNode } from 'react'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Crumbs } from '@/ui/Hero'
import { StepsNav } from '@/ui/StepsNav'
import { setter } from '@/ui/text'

export type ApplyFrameProps = {
  locale: Locale
  title: string
  lede?: string | null
  /** The invitation page; none where the campaign is not known. */
  invitation: string | null
  /** Which of the four steps one stands at, from 0. */
  step: 0 | 1 | 2 | null
  /** In place of what the present step says. */
  stepText?: string | null
  days: number
  /** What comes before the steps: the summary of errors. */
  before?: ReactNode
  children: ReactNode
}

/** What stands round each page of an application: where it belongs, what it is, and the steps at the side. */
export function ApplyFrame(props: ApplyFrameProps) {
  const { locale, title, lede, invitation, step, stepText, days, before, children } = props
  const say = words(locale)
  const steps = [
    { title: say('apply.steps.request'), text: say('apply.steps.requestText') },
    { title: say('apply.steps.confirm'), text: say('apply.steps.confirmText') },
    { title: say('apply.steps.answer'), text: say('apply.days', { days }) },
    { title: say('apply.steps.edition'), text: say('apply.steps.editionText') },
  ].map((one, index) => ({
    ...one,
    text: index === step ? (stepText ?? one.text) : one.text,
    state: index === step ? ('now' as const) : index < (step ?? 0) ? ('done' as const) : ('todo' as const),
  }))
  return (
    <>
      {invitation && (
        <div className="wrap">
          <Crumbs
            locale={locale}
            crumbs={[{ label: say('apply.crumb'), href: invitation }, { label: title }]}
          />
        </div>
      )}
      <header className="wrap stack pbe-7">
        <h1>{setter(locale)(title)}</h1>
        {lede && <p className="lede">{setter(locale)(lede)}</p>}
      </header>
      {before && <div className="wrap pbe-7">{before}</div>}
      <div className={step === null ? 'wrap pbe-7' : 'wrap portal pbe-7'}>
        {step !== null && <StepsNav locale={locale} label={say('apply.steps.label')} items={steps} brief />}
        <div className="stack-l">{children}</div>
      </div>
    </>
  )
}
