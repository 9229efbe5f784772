import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { earliest } from '@/platform/timed'
import { phaseOf } from './phase'

const at = (text: string) => new Date(text)
const campaign = { opensAt: '2026-11-20T08:00:00Z', closesAt: '2027-03-31T22:00:00Z' }

describe('phaseOf', () => {
  it('opens and closes at the instant itself, not a moment later', () => {
    expect(phaseOf(campaign, at('2026-11-20T07:59:59.999Z'))).toEqual({
      value: 'preparing',
      until: at(campaign.opensAt),
    })
    expect(phaseOf(campaign, at('2026-11-20T08:00:00Z'))).toEqual({
      value: 'live',
      until: at(campaign.closesAt),
    })
    expect(phaseOf(campaign, at('2027-03-31T22:00:00Z'))).toEqual({ value: 'closed', until: null })
  })

  it('never closes without a date', () => {
    expect(phaseOf({ opensAt: campaign.opensAt }, at('2099-01-01'))).toEqual({ value: 'live', until: null })
  })

  it('holds until the instant it states, and is different then', () => {
    const date = fc.date({ min: at('2020-01-01'), max: at('2030-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(date, fc.option(date), date, (opens, closes, now) => {
        const dates = { opensAt: opens.toISOString(), closesAt: closes?.toISOString() ?? null }
        const { value, until } = phaseOf(dates, now)
        if (!until) return
        expect(until.getTime()).toBeGreaterThan(now.getTime())
        expect(phaseOf(dates, new Date(until.getTime() - 1)).value).toBe(value)
        expect(phaseOf(dates, until).value).not.toBe(value)
      }),
    )
  })
})

describe('earliest', () => {
  it('leaves out what never comes', () => {
    expect(earliest(null, at('2027-02-01'), undefined, at('2027-01-01'))).toEqual(at('2027-01-01'))
    expect(earliest(null, undefined)).toBeNull()
  })
})
