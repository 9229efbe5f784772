import { NO_COLOUR } from '@/partners/colourAsked'
import { regionOf } from '@/partners/paletteHue'
import { type CampaignColours, paletteReasons } from '@/partners/paletteReasons'
import { paletteTexts } from '@/partners/paletteTexts'
import { PaletteLive } from '@/partners/views/PaletteLive'
import { PaletteSummary } from '@/partners/views/PaletteSummary'
import { PaletteTable } from '@/partners/views/PaletteTable'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Field, Told } from '@/ui/form/Field'
import { More } from '@/ui/More'
import type { Outcome } from './outcome'
import type { LogoDesk } from './read'
import type { LogoTyped } from './typed'

type ColourProps = Pick<Outcome, 'errors'> & {
  locale: Locale
  desk: LogoDesk
  /** Those of the logo. */
  colours: readonly string[]
  typed: LogoTyped['colour']
}

/** One tap where the logo has the colour, any other folded; else the browser's own field for colours, or a code. */
export function ColourFields(props: ColourProps) {
  const { locale, desk, colours, typed, errors } = props
  const say = words(locale)
  const theme = desk.relays[0]?.campaign.theme
  const campaign: CampaignColours = { hex: theme?.colour ?? null, ground: theme?.ground ?? 'dawn' }
  const report = paletteReasons(desk.partner.brandColour, campaign)
  return (
    <>
      <input type="hidden" name="colour-was" value={typed.was} />
      <input type="hidden" name="colour-shown" value={typed.shown} />
      <Swatches {...props} />
      {colours.length > 0 ? (
        <More label={say('logos.another')} open={errors.has('colour-code') || errors.has('colour')}>
          <OtherColour {...props} />
        </More>
      ) : (
        <OtherColour {...props} />
      )}
      <PaletteLive locale={locale} campaign={campaign}>
        <PaletteSummary locale={locale} report={report} />
        <More label={say('logos.palette')}>
          <PaletteTable locale={locale} report={report} />
        </More>
      </PaletteLive>
    </>
  )
}

/** A colour that is not among those of the logo: the browser's own field, or a code. */
function OtherColour({ locale, typed, errors }: ColourProps) {
  const say = words(locale)
  return (
    <div className="pickers">
      <div className="field">
        <label htmlFor="colour-picker">{say('logos.colourLabel')}</label>
        <input type="color" id="colour-picker" name="colour-picker" defaultValue={typed.picker} />
      </div>
      <Field
        locale={locale}
        name="colour-code"
        label={say('logos.code')}
        hint={say('logos.codeHint')}
        value={typed.code}
        error={errors.get('colour-code')}
        maxLength={20}
        spellCheck={false}
      />
    </div>
  )
}

/** The colours to choose from, each with a patch of it; nothing where there is nothing to choose. */
function Swatches({ locale, colours, typed, errors }: ColourProps) {
  const say = words(locale)
  const hexes = [...new Set([typed.was, ...typed.offered, ...colours].filter((hex) => hex !== ''))]
  const error = errors.get('colour')
  if (hexes.length === 0) return null
  const asked = { locale, name: 'colour', label: say('logos.pick'), error }
  return (
    <fieldset
      className={error ? 'field wrong' : 'field'}
      aria-describedby={error ? 'colour-error' : undefined}
    >
      <legend>{asked.label}</legend>
      <Told {...asked} />
      <div className="choices">
        {[...hexes, NO_COLOUR].map((value, index) => (
          <label key={value}>
            <input
              type="radio"
              id={index === 0 ? 'colour' : undefined}
              name="colour"
              value={value}
              defaultChecked={typed.picked === value}
            />
            {value === NO_COLOUR ? (
              say('logos.campaignColours')
            ) : (
              <>
                <svg className="patch" width="28" height="28" viewBox="0 0 28 28" aria-hidden="true">
                  <circle cx="14" cy="14" r="13" fill={value} />
                </svg>
                {called(value, locale)}
              </>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** "Bleu #1e4798": by its name where it has one, and always by its code. */
function called(hex: string, locale: Locale): string {
  const name = regionOf(hex, paletteTexts(locale).hues)?.name
  return name ? `${name.charAt(0).toUpperCase()}${name.slice(1)} ${hex}` : hex
}
