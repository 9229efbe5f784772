import { z } from 'zod'
import { SVG_FINDINGS } from '@/media/svg/verdict'
import { findingWords as svgWords } from '@/media/svg/words'
import {
  type Figures,
  LOGO_FINDINGS,
  type LogoFinding,
  type LogoFindingCode,
  type Words,
} from './logoVerdict'

const FINDINGS: Record<LogoFindingCode, (figures: Figures) => Words> = {
  'picture-changed': ({ percent }) => ({
    fr: `Le nettoyage a changé ${percent} % de l’image. Comparez l’aperçu à votre original ; s’il manque quelque chose, exportez en SVG simple.`,
    en: `Cleaning changed ${percent}% of the picture. Compare the preview with your original; if something is missing, export as plain SVG.`,
  }),
  'margin-cut': ({ percent }) => ({
    fr: `Une marge vide de ${percent} % autour du logo a été rognée. L’espace libre est celui du bloc de logos.`,
    en: `An empty margin of ${percent}% round the logo was cut. The lock-up keeps the clear space.`,
  }),
  plated: () => ({
    fr: 'Le logo est posé sur un fond opaque, qui se verra sur nos pages. Retirez le fond, ou envoyez un SVG.',
    en: 'The logo stands on an opaque ground, which will show on our pages. Remove the ground, or send an SVG.',
  }),
  faint: ({ day, night, needed }) => ({
    fr: `Contraste ${day} sur fond clair et ${night} sur fond sombre ; il en faut ${needed} sur l’un des deux. Envoyez une version plus foncée pour le jour, plus claire pour la nuit.`,
    en: `Contrast ${day} on the light ground and ${night} on the dark one; ${needed} is needed on one of them. Send a darker version for day, a lighter one for night.`,
  }),
  'low-resolution': ({ height, wanted }) => ({
    fr: `Le logo mesure ${height} pixels de haut ; il sera net sur tous les écrans à partir de ${wanted}. Un SVG est net partout.`,
    en: `The logo is ${height} pixels high; it is sharp on every screen from ${wanted}. An SVG is sharp everywhere.`,
  }),
}

const finding = z.object({
  code: z.enum([...LOGO_FINDINGS, ...SVG_FINDINGS]),
  data: z.record(z.string(), z.union([z.string(), z.number()])),
})

/** What was done or found, and what to do about it, in each language. */
export function findingWords({ code, data }: LogoFinding): Words {
  const ofSvg = SVG_FINDINGS.find((known) => known === code)
  if (ofSvg) return svgWords({ code: ofSvg, names: [String(data.names ?? '')] })
  const own = LOGO_FINDINGS.find((known) => known === code)
  if (!own) throw new Error(`No words for the finding ${code}.`)
  return FINDINGS[own](data)
}

/** The findings of a logo's record; what is not readable as one (written by another version) is left out. */
export function readFindings(stored: unknown): LogoFinding[] {
  if (!Array.isArray(stored)) return []
  return stored
    .map((one) => finding.safeParse(one))
    .flatMap((parsed) => (parsed.success ? [parsed.data] : []))
}
