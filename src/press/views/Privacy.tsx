import { Fragment } from 'react'
import { buildAddress } from '@/addresses'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { setter } from '@/ui/text'
import type { KitContact } from '../content'
import { PressContact } from './People'

const PARTS = ['without', 'what', 'why', 'who', 'long', 'rights'] as const

/** What the press room keeps of whom: nothing of most, a little of those who are accredited. */
export const Privacy = ({
  locale,
  contact,
  house,
}: {
  locale: Locale
  contact: KitContact | null
  house: string
}) => {
  const say = words(locale)
  const set = setter(locale)
  return (
    <div className="wrap pbe-7 prose">
      {PARTS.map((part) => (
        <Fragment key={part}>
          <h2>{say(`newsroom.privacy.${part}.title`)}</h2>
          <p>{set(say(`newsroom.privacy.${part}.text`, { house }))}</p>
        </Fragment>
      ))}
      {contact && <PressContact locale={locale} contact={contact} />}
      <p>
        <a href={buildAddress({ kind: 'pressLive', locale, room: 'accreditation', rest: [] })}>
          {say('newsroom.privacy.ask')}
        </a>
      </p>
    </div>
  )
}
