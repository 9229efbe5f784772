import type { ReactNode } from 'react'
import { usageWords } from '@/media/rights/words'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { setter } from '@/ui/text'
import type { KitDocument } from '../content'
import { documentCredit } from '../credits'
import { Licence } from './Licence'

export interface DocumentToTakeProps {
  readonly locale: Locale
  readonly document: KitDocument
  /** What it is taken by. */
  readonly children: ReactNode
}

/** A document to take, with the line to print, what it is free for and its licence. */
export const DocumentToTake = ({ locale, document, children }: DocumentToTakeProps) => {
  const say = words(locale)
  const set = setter(locale)
  const credit = set(documentCredit(document, locale))
  return (
    <div className="stack-s mbe-4">
      {children}
      <p className="small">
        {say('kit.labelled', { label: say('press.credit'), value: '' })}
        <span className="pick">{credit}</span>
      </p>
      <p className="small">
        {set(`${usageWords('press', { ...document.rights, licence: document.licence }, locale)}.`)}{' '}
        {say('kit.labelled', { label: say('press.licence'), value: '' })}
        <Licence of={document} />
      </p>
      <copy-button label={say('press.copyCredit')} done={say('press.copied')} text={credit} />
    </div>
  )
}
