import { describe, expect, it } from 'vitest'
import { type AirInput, airOf, leadsTo } from './air'

const at = (day: string) => new Date(`2027-${day}T12:00:00Z`)
const iso = (day: string) => at(day).toISOString()
const standing = (changes: Partial<NonNullable<AirInput['standing']>>) => ({
  state: 'open' as const,
  ...changes,
})
const terms = (pauseAfter: string | null) => ({ id: 't2', pauseAfter })
const air = (input: Partial<AirInput>) => airOf({ standing: null, terms: null, now: at('01-10'), ...input })

describe('whether an edition is on air', () => {
  it('is, when nothing was ever said', () => expect(air({})).toEqual({ value: 'on', until: null }))

  it.each(['suspended', 'ended'] as const)('is not when it is %s, whatever the dates say', (state) =>
    expect(air({ standing: standing({ state, pausedFrom: iso('01-01'), endsAt: iso('02-01') }) })).toEqual({
      value: state,
      until: null,
    }),
  )

  it('pauses from one instant to another, to the instant', () => {
    const paused = standing({ pausedFrom: iso('01-10'), pausedUntil: iso('01-20') })
    expect(air({ standing: paused, now: at('01-09') })).toEqual({ value: 'on', until: at('01-10') })
    expect(air({ standing: paused, now: at('01-10') })).toEqual({ value: 'paused', until: at('01-20') })
    expect(air({ standing: paused, now: at('01-20') })).toEqual({ value: 'on', until: null })
  })

  it('pauses without an end by hand, and ends all the same', () => {
    const paused = standing({ pausedFrom: iso('01-01'), endsAt: iso('02-01') })
    expect(air({ standing: paused })).toEqual({ value: 'paused', until: at('02-01') })
    expect(air({ standing: paused, now: at('02-01') })).toEqual({ value: 'ended', until: null })
  })

  it('pauses after the last day for new terms, unless they were agreed to', () => {
    const asked = { terms: terms(iso('01-10')), standing: standing({ agreedTo: 't1' }) }
    const midnight = new Date('2027-01-11T00:00:00Z')
    expect(air(asked)).toEqual({ value: 'on', until: midnight })
    expect(air({ ...asked, now: midnight })).toEqual({ value: 'terms', until: null })
    expect(air({ ...asked, standing: standing({ agreedTo: 't2' }), now: midnight }).value).toBe('on')
    expect(air({ ...asked, terms: terms(null), now: midnight }).value).toBe('on')
    expect(air({ ...asked, standing: null, now: midnight }).value).toBe('terms')
  })
})

it('leads a printed address somewhere, always', () => {
  expect((['on', 'paused', 'terms', 'suspended', 'ended', 'unpublished'] as const).map(leadsTo)).toEqual([
    'edition',
    'notice',
    'notice',
    'notice',
    'house',
    'house',
  ])
})
