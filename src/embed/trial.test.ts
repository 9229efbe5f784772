import { expect, it } from 'vitest'
import { isTrial, trialKey } from './trial'

const EDITION = { campaign: 'une-photo', partner: 'valmoriere' }
const at = (hours: number) => new Date(Date.UTC(2026, 10, 26, 8 + hours, 30))
const key = trialKey(EDITION, at(0))

it('shows one edition, for a day', () => {
  expect(isTrial(key, EDITION, at(0))).toBe(true)
  expect(isTrial(key, EDITION, at(23))).toBe(true)
  expect(isTrial(key, EDITION, at(24))).toBe(false)
  expect(isTrial(key, { ...EDITION, partner: 'osterel' }, at(0))).toBe(false)
  expect(isTrial(key, { ...EDITION, campaign: 'autre' }, at(0))).toBe(false)
})

it('is not made longer, and not made up', () => {
  const [until = '', hash = ''] = key.split('.')
  expect(isTrial(`${Number(until) + 24}.${hash}`, EDITION, at(30))).toBe(false)
  for (const wrong of [null, '', until, `${until}.`, `${until}.${'0'.repeat(64)}`])
    expect(isTrial(wrong, EDITION, at(0))).toBe(false)
})
