import type { Locale } from '@/platform/languages'

/**
 * How an image came to be, in codes of the IPTC digital source type vocabulary (October 2024): those that
 * editors are offered. A further one is a line here and a label below.
 */
export const SOURCE_TYPES = [
  'digitalCreation',
  'digitalCapture',
  'humanEdits',
  'composite',
  'compositeWithTrainedAlgorithmicMedia',
  'trainedAlgorithmicMedia',
] as const
export type SourceType = (typeof SOURCE_TYPES)[number]

export const isSourceType = (value: unknown): value is SourceType =>
  SOURCE_TYPES.some((code) => code === value)

/** The vocabulary's own address of a code: what is written into files. It begins with http, by its definition. */
export const sourceTypeUri = (code: SourceType): string =>
  `http://cv.iptc.org/newscodes/digitalsourcetype/${code}`

/**
 * What an AI had to do with an image: what readers are told beside it, as Regulation (EU) 2024/1689 (AI Act), art. 50,
 * asks of whoever shows one.
 */
export function aiPart(code: SourceType): 'made' | 'edited' | null {
  if (code === 'trainedAlgorithmicMedia') return 'made'
  return code === 'compositeWithTrainedAlgorithmicMedia' ? 'edited' : null
}

/** What editors choose from and what the press reads beside an image, in our own words. */
export const SOURCE_TYPE_LABELS: Record<SourceType, Record<Locale, string>> = {
  digitalCreation: { fr: 'Dessin, sans IA', en: 'Drawing, without AI' },
  digitalCapture: { fr: 'Photographie', en: 'Photograph' },
  humanEdits: { fr: 'Photographie retouchée', en: 'Edited photograph' },
  composite: { fr: 'Montage', en: 'Composite' },
  compositeWithTrainedAlgorithmicMedia: { fr: 'Modifiée avec une IA', en: 'Edited with AI' },
  trainedAlgorithmicMedia: { fr: 'Créée par une IA', en: 'Made by AI' },
}
