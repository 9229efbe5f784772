import type { Locale } from '@/platform/languages'
import type { PaletteReport } from '../paletteReasons'
import { paletteTexts } from '../paletteTexts'
import { summaryOf } from '../paletteWords'
import { Chip } from './PaletteTable'

interface PaletteSummaryProps {
  readonly locale: Locale
  readonly report: PaletteReport
}

/** In one line: what became of a party's colour, and all that is drawn from it, as it stands by day. */
export const PaletteSummary = ({ locale, report }: PaletteSummaryProps) => (
  <>
    <p className="measure summary">{summaryOf(report, paletteTexts(locale))}</p>
    <p className="chip-row">
      {report.results.map(({ id, day }) => (
        <Chip key={id} shade={day} />
      ))}
    </p>
  </>
)
