import type { ReactNode } from 'react'
import type { Application } from '@/payload-types'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Button, Go } from '@/ui/Link'

export type ApplyDoneProps = {
  locale: Locale
  state: Application['state']
  organisation: string
  days: number
  campaign: string
  /** The way into the partner space. */
  space: string
  /** What whoever tries a demonstration does next; nothing elsewhere. */
  demo: ReactNode
}

/** The address is confirmed: what comes next, and when. */
export function ApplyDone({ locale, state, organisation, days, campaign, space, demo }: ApplyDoneProps) {
  const say = words(locale)
  if (state === 'approved')
    return (
      <>
        <p className="lede">{say('apply.done.approved', { organisation })}</p>
        <p className="actions">
          <Button locale={locale} label={say('apply.done.space')} href={space} />
        </p>
      </>
    )
  return (
    <>
      <p className="lede">
        {state === 'waiting'
          ? say('apply.done.waiting', { organisation, days })
          : say('apply.done.decided', { organisation })}
      </p>
      {state === 'waiting' && <p className="measure">{say('apply.done.meanwhile')}</p>}
      {state === 'waiting' && demo}
      <p>
        <Go locale={locale} label={say('apply.done.campaign')} href={campaign} arrow />
      </p>
    </>
  )
}
