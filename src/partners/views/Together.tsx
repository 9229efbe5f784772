import type { Locale } from '@/platform/languages'
import { formatNumber } from '@/platform/numbers'
import { words } from '@/platform/words'
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
  const named = (id: string) => parties.find((party) => party.id === id)?.name ?? ''
  const names = new Intl.ListFormat(locale).format(parties.map(({ name }) => name))
  return (
    <>
      <p className="measure muted">
        {set(
          sentenceOf(
            parties,
            answers.map(({ answer }) => answer),
          )[locale],
        )}
      </p>
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
      <Notes locale={locale} answers={answers.map(({ answer }) => answer)} named={named} />
    </>
  )
}

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
  readonly answers: readonly (ComposedLockup | ComposeRefusal)[]
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

const SIZES: Record<MateRole, Words> = {
  joint: {
    fr: 'à côté de l’organisation qui porte la campagne, à surface égale',
    en: 'beside the organisation that leads the campaign, at equal area',
  },
  supporting: {
    fr: 'à côté de l’organisation qui porte la campagne, à 70 % de sa surface',
    en: 'beside the organisation that leads the campaign, at 70% of its area',
  },
  funder: {
    fr: 'après sa phrase, à 70 % de la surface de l’organisation qui porte la campagne',
    en: 'after its sentence, at 70% of the area of the organisation that leads the campaign',
  },
}

function sentenceOf(parties: readonly Party[], answers: readonly (ComposedLockup | ComposeRefusal)[]): Words {
  const mate = parties.find(({ role }) => role !== 'lead')
  if (!mate || mate.role === 'lead') return { fr: '', en: '' }
  const role = mate.role
  const gaps = answers.flatMap((answer) => {
    const gap = answer.ok ? measuredGap(answer) : null
    return gap === null ? [] : [gap]
  })
  const one = (locale: Locale): string => {
    const label = words(locale)(role === 'joint' ? 'site.roles.jointOne' : `site.roles.${role}`)
    const only =
      locale === 'fr'
        ? 'Aucun autre logo ne paraît dans votre édition.'
        : 'No other logo stands in your edition.'
    if (gaps.length === 0) {
      const byName =
        locale === 'fr' ? 'par son nom, qui compte comme un logo' : 'by its name, which counts as a logo'
      return `${labelled(label, byName, locale)}. ${only}`
    }
    const size = `${SIZES[role][locale]} (${toldGap(Math.max(...gaps), locale)})`
    return `${labelled(label, size, locale)}. ${only}`
  }
  return { fr: one('fr'), en: one('en') }
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
