import { expect, it } from 'vitest'
import { aiPart, isSourceType } from '../sourceTypes'
import { iptcCode, nearestOffered } from './vocabulary'

const ALL = [
  'algorithmicMedia',
  'algorithmicallyEnhanced',
  'composite',
  'compositeCapture',
  'compositeSynthetic',
  'compositeWithTrainedAlgorithmicMedia',
  'computationalCapture',
  'dataDrivenMedia',
  'digitalArt',
  'digitalCapture',
  'digitalCreation',
  'humanEdits',
  'minorHumanEdits',
  'negativeFilm',
  'positiveFilm',
  'print',
  'screenCapture',
  'softwareImage',
  'trainedAlgorithmicMedia',
  'virtualRecording',
]

it.each(ALL)('brings %s to a code that is offered', (name) => {
  const code = iptcCode(`http://cv.iptc.org/newscodes/digitalsourcetype/${name}`)
  expect(code).toBe(name)
  expect(code && isSourceType(nearestOffered(code))).toBe(true)
})

it('tells of AI wherever the definition admits it', () => {
  const ai = ALL.filter((name) => {
    const code = iptcCode(`digsrctype:${name}`)
    return code && aiPart(nearestOffered(code))
  })
  expect(ai).toEqual([
    'compositeSynthetic',
    'compositeWithTrainedAlgorithmicMedia',
    'trainedAlgorithmicMedia',
    'virtualRecording',
  ])
})

it('reads the address with https and spaces round it, and guesses nothing', () => {
  expect(iptcCode(' https://cv.iptc.org/newscodes/digitalsourcetype/print ')).toBe('print')
  for (const raw of [
    '',
    'print',
    'AI',
    'http://example.org/print',
    'http://cv.iptc.org/newscodes/digitalsourcetype/constructor',
    'http://cv.iptc.org/newscodes/digitalsourcetype/printed',
    'http://c2pa.org/digitalsourcetype/empty',
  ])
    expect(iptcCode(raw), raw).toBeNull()
})
