import type { SourceType } from '../sourceTypes'

/**
 * Every code of the IPTC digital source type vocabulary (October 2024) that a file may say, those that IPTC
 * retired included, with the nearest of those that editors are offered. Where IPTC's definition admits
 * generative AI, the label for it is the nearest: leaving AI untold is the worse mistake.
 */
const NEAREST = {
  digitalCapture: 'digitalCapture',
  // Several exposures of one scene of real life, as telephones take them: what was there is what is seen.
  computationalCapture: 'digitalCapture',
  // Scans of photographs on film and paper: the scan is how it became digital, the photograph is what it is.
  negativeFilm: 'digitalCapture',
  positiveFilm: 'digitalCapture',
  print: 'digitalCapture',
  humanEdits: 'humanEdits',
  // Retired for `humanEdits`.
  minorHumanEdits: 'humanEdits',
  // Corrections by a program without generative AI: sharpening, noise, lens.
  algorithmicallyEnhanced: 'humanEdits',
  composite: 'composite',
  // All elements are captures of real life.
  compositeCapture: 'composite',
  // "At least one of which is Generative AI."
  compositeSynthetic: 'compositeWithTrainedAlgorithmicMedia',
  compositeWithTrainedAlgorithmicMedia: 'compositeWithTrainedAlgorithmicMedia',
  // "Based on Generative AI and/or captured elements."
  virtualRecording: 'compositeWithTrainedAlgorithmicMedia',
  trainedAlgorithmicMedia: 'trainedAlgorithmicMedia',
  digitalCreation: 'digitalCreation',
  // Retired for `digitalCreation`.
  digitalArt: 'digitalCreation',
  softwareImage: 'digitalCreation',
  // Charts and fractals: made by a program, without a model that was trained.
  dataDrivenMedia: 'digitalCreation',
  algorithmicMedia: 'digitalCreation',
  // What a screen shows was made by programs.
  screenCapture: 'digitalCreation',
} as const satisfies Record<string, SourceType>

export type IptcCode = keyof typeof NEAREST

const VOCABULARY = 'cv.iptc.org/newscodes/digitalsourcetype/'
const PREFIX = 'digsrctype:'

const isIptcCode = (text: string): text is IptcCode => Object.hasOwn(NEAREST, text)

/**
 * The code that a file's value names: by its address (`http` as IPTC defines it, or the `https` that some
 * programs write) or by its short name (`digsrctype:print`). Null for anything else: it is never guessed.
 */
export function iptcCode(raw: string): IptcCode | null {
  const value = raw.trim()
  const address = value.replace(/^https?:\/\//, '')
  const code = address.startsWith(VOCABULARY)
    ? address.slice(VOCABULARY.length).replace(/\/$/, '')
    : value.startsWith(PREFIX)
      ? value.slice(PREFIX.length)
      : ''
  return isIptcCode(code) ? code : null
}

/** The offered code that is nearest to one of the vocabulary. */
export const nearestOffered = (code: IptcCode): SourceType => NEAREST[code]
