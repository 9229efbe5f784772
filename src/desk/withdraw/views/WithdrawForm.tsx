import type { Media } from '@/payload-types'
import { Act } from '../../views/Act'
import type { ConsentView } from '../consentView'
import type { ToTakeDown } from '../derivedUses'
import { WITHDRAWN_BY } from '../withdrawnBy'
import { WORDS } from './words'

type Locale = 'fr' | 'en'

/** Images by their names in the library, each a way to its record. */
export function ImageList({ images, gone }: { images: readonly Media[]; gone: string }) {
  return (
    <ul>
      {images.map(({ id, name, withdrawnAt }) => (
        <li key={id}>
          <a href={`/admin/collections/media/${id}`}>{name}</a>
          {withdrawnAt ? ` (${gone})` : null}
        </li>
      ))}
    </ul>
  )
}

/** What is to be taken down by hand, where, and whom to ask. */
export function UseList({ uses, locale }: { uses: readonly ToTakeDown[]; locale: Locale }) {
  const say = WORDS[locale]
  if (uses.length === 0) return <p>{say.nothingLeft}</p>
  return (
    <ul>
      {uses.map(({ id, place, holder, image }) => (
        <li key={id}>
          <a href={`/admin/collections/derived-uses/${id}`}>{place}</a> · {image} ·{' '}
          {holder ? say.ask(holder) : say.askNobody}
        </li>
      ))}
    </ul>
  )
}

/** Withdraws the consent: behind a second look that says what will happen and lists what goes. */
export function WithdrawForm({ view, locale }: { view: ConsentView; locale: Locale }) {
  const say = WORDS[locale]
  const { consent, images, kits, uses } = view
  return (
    <details>
      <summary>{say.withdraw}</summary>
      {say.withdrawWords.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <h3>{say.concerned}</h3>
      {images.length === 0 ? <p>{say.noImage}</p> : <ImageList images={images} gone={say.gone} />}
      {kits.length > 0 && (
        <>
          <h3>{say.kits}</h3>
          <ul>
            {kits.map(({ id, code }) => (
              <li key={id}>{code}</li>
            ))}
          </ul>
        </>
      )}
      <h3>{say.outside}</h3>
      <UseList uses={uses} locale={locale} />
      <Act action={`/consents/${consent.id}/withdraw`} button={say.withdrawButton} words={say.act} danger>
        <label>
          {say.by}
          <select name="by">
            {WITHDRAWN_BY.map((by) => (
              <option key={by} value={by}>
                {say.bys[by]}
              </option>
            ))}
          </select>
        </label>
      </Act>
    </details>
  )
}
