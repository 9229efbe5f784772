import { viewBoxOf } from '@/media/svg/frame'
import { recolourSvg, stencilSvg } from '@/media/svg/recolour'
import { type Pixels, RenderFailed, renderSvgs } from '@/media/svg/render'
import { hexOf, inFile, isInk, isPaperLike, mirrored, type Recipe, raisedJust } from './logoColours'
import { flatLogo } from './logoFlat'
import { STRUCTURE, structureKept } from './logoStructure'
import type { LogoRefusal, PreparedLogo } from './logoVerdict'
import { FIXED } from './palette'
import { prepareRasterLogo } from './rasterLogo'
import { logoRefusal } from './refusalWords'
import { prepareVectorLogo } from './vectorLogo'

/** What can be computed from a logo in colour: a light version for dark grounds, and one in white or black alone. */
export const VARIANTS = ['dark', 'white', 'black'] as const
export type Variant = (typeof VARIANTS)[number]

/** The ways to each variant, the best first; the first that loses nothing is taken. */
const RECIPES: Record<Variant, readonly Recipe[]> = {
  dark: [{ repaint: mirrored(true) }, { repaint: mirrored(false) }, { repaint: raisedJust }],
  white: oneInk('#ffffff'),
  black: oneInk('#000000'),
}

function oneInk(ink: string): readonly Recipe[] {
  return [{ repaint: () => ink }, { shows: (hex) => !isPaperLike(hex), ink }, { shows: isInk, ink }]
}

const PAPER_OF: Record<Variant, string> = {
  dark: FIXED.night.paper,
  white: FIXED.night.paper,
  black: FIXED.day.paper,
}
/** Pixels of the height of the pictures on which versions are compared. */
const COMPARED = 192

/**
 * Computes another version of a logo and passes it through the cleaning and measuring of an upload, so that it
 * comes with its own figures. Hue is kept for `dark`; what stands inside the logo, colour on colour, must still be
 * seen, or the version is refused with the reason. Nothing is written.
 * @param prepared a logo as `prepareLogo` gives it, or the cleaned file of a stored one
 */
export async function proposeVariant(
  prepared: Pick<PreparedLogo, 'file' | 'mark'>,
  variant: Variant,
): Promise<PreparedLogo | LogoRefusal> {
  if (prepared.mark.plated) return logoRefusal('variant-plated')
  try {
    return prepared.file.format === 'svg'
      ? await vectorVariant(prepared.file.data.toString('utf8'), variant)
      : await rasterVariant(prepared.file.data, variant)
  } catch (error) {
    if (error instanceof RenderFailed) return logoRefusal('too-complex', { failure: error.failure })
    throw error
  }
}

async function vectorVariant(svg: string, variant: Variant): Promise<PreparedLogo | LogoRefusal> {
  const viewBox = viewBoxOf(svg)
  const versions = RECIPES[variant].map((recipe) =>
    'repaint' in recipe
      ? recolourSvg(svg, inFile(recipe.repaint))
      : stencilSvg(svg, viewBox, (written) => recipe.shows(hexOf(written)?.hex ?? '#000000'), recipe.ink),
  )
  const [before, ...after] = await renderSvgs(
    [svg, ...versions].map((one) => ({ svg: one, height: COMPARED })),
  )
  const best = versions.find((_, index) => keeps(before, after[index], variant))
  return best ? prepareVectorLogo(Buffer.from(best)) : logoRefusal('variant-merges')
}

async function rasterVariant(png: Buffer, variant: Variant): Promise<PreparedLogo | LogoRefusal> {
  const logo = await flatLogo(png)
  if (!logo) return logoRefusal('variant-not-flat')
  for (const recipe of RECIPES[variant]) {
    const version = logo.version(recipe)
    if (keeps(logo.before, version.picture, variant)) return prepareRasterLogo(await version.png(), 'png')
  }
  return logoRefusal('variant-merges')
}

function keeps(before: Pixels | undefined, after: Pixels | undefined, variant: Variant): boolean {
  if (!before || !after) return false
  const kept = structureKept(
    { picture: before, paper: FIXED.day.paper },
    { picture: after, paper: PAPER_OF[variant] },
  )
  return kept >= STRUCTURE
}
