import type { Locale } from '@/platform/languages'
import { setter } from '@/ui/text'
import type { PaletteReport, ResultId, Shade } from '../paletteReasons'
import { paletteTexts } from '../paletteTexts'
import { introductionOf, reasonOf, toldContrast } from '../paletteWords'

type Words = Record<Locale, string>

const NAMES: Record<ResultId, { name: Words; use: Words }> = {
  house: {
    name: { fr: 'Maison', en: 'House' },
    use: { fr: 'Bandeaux, boutons, toits', en: 'Bands, buttons, roofs' },
  },
  ink: { name: { fr: 'Encre', en: 'Ink' }, use: { fr: 'Liens et titres', en: 'Links and headings' } },
  wash: {
    name: { fr: 'Voile', en: 'Wash' },
    use: { fr: 'Fonds de vos espaces', en: 'Grounds of your spaces' },
  },
  sky: { name: { fr: 'Ciel', en: 'Sky' }, use: { fr: 'Ouverture, affiche', en: 'Opening, poster' } },
  light: {
    name: { fr: 'Lumière', en: 'Light' },
    use: { fr: 'Aide et sécurité. Ne change jamais', en: 'Help and safety. Never changes' },
  },
}
const MEASURED: Words = { fr: 'Contraste le jour', en: 'Contrast by day' }

/** Every colour that is drawn from a party's one, by day and by night, with its contrast and its reason. */
export const PaletteTable = ({
  locale,
  report,
}: {
  readonly locale: Locale
  readonly report: PaletteReport
}) => {
  const set = setter(locale)
  const texts = paletteTexts(locale)
  return (
    <>
      <p className="measure introduction">{introductionOf(report, texts)}</p>
      <ul className="swatches">
        {report.results.map((result) => (
          <li key={result.id}>
            <span className="chips">
              <Chip shade={result.day} />
              <Chip shade={result.night} />
            </span>
            <span>
              <strong>{set(NAMES[result.id].name[locale])}</strong>
              <br />
              <span className="muted small">{set(NAMES[result.id].use[locale])}</span>
              <span className="reason small">{reasonOf(result, report, texts)}</span>
            </span>
            <span className="num small">
              <span className="vh">{set(MEASURED[locale])} </span>
              <span className="told">{toldContrast(result.day.contrast, result.needed, texts)}</span>
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** A colour in the shape of a baton, with letters as they stand on it. The words beside it say the same. */
export const Chip = ({ shade }: { readonly shade: Pick<Shade, 'ground'> & Partial<Shade> }) => (
  <svg className="chip" width="72" height="52" viewBox="-1 -1 74 54" aria-hidden="true">
    <path fill={shade.ground} d="M4 0h42a26 26 0 0 1 0 52H4a4 4 0 0 1-4-4V4a4 4 0 0 1 4-4z" />
    {shade.text && (
      <text x="36" y="33" fill={shade.text}>
        Aa
      </text>
    )}
  </svg>
)
