import type { Locale } from '@/platform/languages'
import { formatNumber } from '@/platform/numbers'
import { setter } from '@/ui/text'
import { composeLockup } from '../lockup/compose'
import { measuredGap } from '../lockup/measured'
import type { MateRole } from '../lockup/size'
import type { ComposedLockup, ComposeRefusal, LockupGround, Party } from '../lockup/types'
import { noteWords, proposalWords, refusalWords, type Words } from '../lockup/words'
import { LockupDrawing } from './LockupDrawing'

/** In CSS pixels, what a tile of the partner space leaves on the narrowest telephone: no mark is drawn too low. */
const SPACE = { unit: 'px', width: 296, height: 320, direction: 'ltr' } as const
const GROUNDS: readonly { ground: LockupGround; tile: string; says: Words }[] = [
  { ground: 'light', tile: 'tile day', says: { fr: 'sur fond clair', en: 'on a light ground' } },
  { ground: 'dark', tile: 'tile night', says: { fr: 'sur fond sombre', en: 'on a dark ground' } },
]

/**
 * The logos of an edition as they will stand, by day and by night, with the difference of their areas as measured;
 * or why they can't, and what would do.
 */
export const Together = ({
  locale,
  parties,
}: {
  readonly locale: Locale
  readonly parties: readonly Party[]
}) => {
  const set = setter(locale)
  const answers = GROUNDS.map((one) => ({
    ...one,
    answer: composeLockup({ parties, space: SPACE, ground: one.ground }),
  }))
  const drawn = answers.map(({ answer }) => answer)
  const named = (id: string) => parties.find((party) => party.id === id)?.name ?? ''
  const names = new Intl.ListFormat(locale).format(parties.map(({ name }) => name))
  return (
    <>
      <p className="measure muted">{set(sentenceOf(parties, drawn, locale))}</p>
      <div className="preview">
        {answers.map(({ ground, tile, says, answer }) => (
          <div key={ground} className={tile}>
            {answer.ok ? (
              <LockupDrawing lockup={answer} says={set(`${names}, ${says[locale]}`)} />
            ) : (
              <Refused locale={locale} refusal={answer} named={named} />
            )}
          </div>
        ))}
      </div>
      <Notes locale={locale} answers={drawn} named={named} />
    </>
  )
}

/** Whether the logos can stand together, by day and by night: else `Together` says why they can't. */
export const standTogether = (parties: readonly Party[]): boolean =>
  GROUNDS.every(({ ground }) => composeLockup({ parties, space: SPACE, ground }).ok)

const Refused = ({
  locale,
  refusal,
  named,
}: {
  readonly locale: Locale
  readonly refusal: ComposeRefusal
  readonly named: (id: string) => string
}) => {
  const set = setter(locale)
  return (
    <div className="stack-s small">
      <p>{set(refusalWords(refusal, named, SPACE.unit)[locale])}</p>
      {refusal.proposals.length > 0 && (
        <ul>
          {refusal.proposals.map((proposal) => (
            <li key={proposal.what}>{set(proposalWords(proposal, named)[locale])}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** What was done to make it fit, said once for both grounds. */
const Notes = ({
  locale,
  answers,
  named,
}: {
  readonly locale: Locale
  readonly answers: readonly Answer[]
  readonly named: (id: string) => string
}) => {
  const set = setter(locale)
  const lines = answers.flatMap((answer) =>
    answer.ok
      ? answer.notes.map((note) => labelled(named(note.party), `${noteWords(note)[locale]}.`, locale))
      : [],
  )
  if (lines.length === 0) return null
  return (
    <ul className="small muted">
      {[...new Set(lines)].map((line) => (
        <li key={line}>{set(line)}</li>
      ))}
    </ul>
  )
}

const ROLES: Record<MateRole, { label: Words; size: Words }> = {
  joint: {
    label: { fr: 'Partenaire associé', en: 'Joint partner' },
    size: {
      fr: 'à côté de l’organisation qui porte la campagne, à surface égale',
      en: 'beside the organisation that leads the campaign, at equal area',
    },
  },
  supporting: {
    label: { fr: 'Partenaire de soutien', en: 'Supporting partner' },
    size: {
      fr: 'à côté de l’organisation qui porte la campagne, à 70 % de sa surface',
      en: 'beside the organisation that leads the campaign, at 70% of its area',
    },
  },
  funder: {
    label: { fr: 'Financeur', en: 'Funder' },
    size: {
      fr: 'après sa phrase, à 70 % de la surface de l’organisation qui porte la campagne',
      en: 'after its sentence, at 70% of the area of the organisation that leads the campaign',
    },
  },
}
const BY_NAME: Words = {
  fr: 'par son nom, qui compte comme un logo',
  en: 'by its name, which counts as a logo',
}
const REFUSED: Words = {
  fr: 'les deux logos ne peuvent pas encore paraître ensemble ; voici pourquoi, et ce qui irait.',
  en: 'the two logos can’t stand together yet; here is why, and what would do.',
}
const ALONE: Words = {
  fr: 'Aucun autre logo ne paraît dans votre édition.',
  en: 'No other logo stands in your edition.',
}

type Answer = ComposedLockup | ComposeRefusal

/** How the partner stands beside the lead, with the largest difference of their areas on either ground. */
function sentenceOf(parties: readonly Party[], answers: readonly Answer[], locale: Locale): string {
  const role = parties.map((party) => party.role).find((one) => one !== 'lead')
  if (!role) return ALONE[locale]
  const { label, size } = ROLES[role]
  if (answers.some(({ ok }) => !ok)) return labelled(label[locale], REFUSED[locale], locale)
  const gaps = answers.map((answer) => (answer.ok ? measuredGap(answer) : null)).filter((gap) => gap !== null)
  const how = gaps.length > 0 ? `${size[locale]} (${toldGap(Math.max(...gaps), locale)})` : BY_NAME[locale]
  return `${labelled(label[locale], how, locale)}. ${ALONE[locale]}`
}

const labelled = (label: string, text: string, locale: Locale): string =>
  locale === 'fr' ? `${label} : ${text}` : `${label}: ${text}`

/** "écart mesuré : moins de 0,1 %" */
function toldGap(gap: number, locale: Locale): string {
  const percent = formatNumber(gap < 0.001 ? 0.1 : Math.ceil(gap * 1_000) / 10, locale, 1)
  const less = gap < 0.001
  if (locale === 'fr') return `écart mesuré : ${less ? 'moins de ' : ''}${percent} %`
  return `measured difference: ${less ? 'less than ' : ''}${percent}%`
}
