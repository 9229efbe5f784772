import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { dated, Seal, Status } from './Seal'
import { setter } from './text'

export interface ClaimProps {
  readonly locale: Locale
  /** The figure shown large, as printed: "1,2". */
  readonly figure?: string | null
  /** "%", "€", or a word: "million". */
  readonly unit?: string | null
  /** The ledger's exact sentence. */
  readonly wording: string
  /** The source as it is printed, and where in it. */
  readonly source: string
  readonly locator?: string | null
  readonly sourceUrl?: string | null
  readonly status: 'current' | 'contested' | 'superseded'
  readonly statusReason?: string | null
  /** Calendar date or instant of the next review. */
  readonly nextReview: string
  readonly doesNotMean: string
}

/** A key figure: the number large, then its exact sentence, its source, its state, and what it does not mean. */
export const Claim = (props: ClaimProps) => {
  const { locale, wording, doesNotMean } = props
  const set = setter(locale)
  return (
    <figure className="claim">
      <Figure {...props} />
      <p className="says">{set(wording)}</p>
      <figcaption className="foot">
        <Evidence {...props} />
        <details>
          <summary>
            <span className="plus" />
            {words(locale)('help.claim.doesNotMean')}
          </summary>
          <p>{set(doesNotMean)}</p>
        </details>
      </figcaption>
    </figure>
  )
}

/** The sentence beside it says the number in full: what is shown large is not read out. */
const Figure = ({ locale, figure, unit }: ClaimProps) => {
  const set = setter(locale)
  if (!figure) return null
  return (
    <p className="figure" aria-hidden="true">
      {set(figure)}
      {unit &&
        (isWord(unit) ? (
          <span className="unit word">{set(unit)}</span>
        ) : (
          <span className="unit">{`\u202F${unit}`}</span>
        ))}
    </p>
  )
}

const isWord = (unit: string) => /\p{L}{2}/u.test(unit)

const Evidence = ({ locale, source, locator, sourceUrl, status, statusReason, nextReview }: ClaimProps) => {
  const say = words(locale)
  const set = setter(locale)
  const citation = locator ? `${source.replace(/\.$/, '')}, ${locator}.` : source
  const printed = say('help.claim.source', { citation: set(citation) })
  return (
    <>
      <p>
        {sourceUrl ? (
          <a href={sourceUrl} rel="noreferrer">
            {printed}
          </a>
        ) : (
          printed
        )}
      </p>
      {status === 'current' ? (
        <Seal>{say.rich('help.claim.current', dated(nextReview.slice(0, 7), locale))}</Seal>
      ) : (
        <p>
          <Status kind="warn">{say(`help.claim.${status}`)}</Status>
          {statusReason && <span className="why"> {set(statusReason)}</span>}
        </p>
      )}
    </>
  )
}
