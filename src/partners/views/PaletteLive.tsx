import type { ReactNode } from 'react'
import type { Locale } from '@/platform/languages'
import { Island } from '@/ui/Island'
import type { CampaignColours } from '../paletteReasons'
import { paletteTexts } from '../paletteTexts'

type PaletteLiveProps = {
  locale: Locale
  /** What serves where the party has no colour. */
  campaign: CampaignColours
  /** `PaletteSummary` and `PaletteTable`, as they stand for the colour that is saved. */
  children: ReactNode
}

/** Samples and reasons that follow the colour that is chosen in the form round them; without scripts, the saved one. */
export const PaletteLive = ({ locale, campaign, children }: PaletteLiveProps) => (
  <>
    <palette-live
      className="stack"
      campaign={JSON.stringify(campaign)}
      texts={JSON.stringify(paletteTexts(locale))}
    >
      {children}
    </palette-live>
    <Island name="palette-live" />
  </>
)
