import { describe, expect, it } from 'vitest'
import { embargoKept } from './kept'

const now = new Date('2027-02-01T09:00:00.000Z')
const waiting = { number: 2, publicFrom: '2027-02-09T05:00:00.000Z', timeZone: 'Europe/Paris' }
const asked = (embargo: string | null, more = {}) => embargoKept({ embargo, waiting, now, ...more }, 'fr')

describe('the embargo of a kit whose issue waits', () => {
  it('is that of the issue, however it is written', () => {
    expect(asked(waiting.publicFrom)).toEqual([])
    expect(asked('2027-02-09T06:00:00+01:00')).toEqual([])
  })
  it.each(['2027-02-10T05:00:00.000Z', '2027-02-08T05:00:00.000Z', null])('is not %s', (embargo) => {
    const [refusal] = asked(embargo)
    expect(refusal).toMatchObject({ rule: 'embargo-kept', path: 'embargo' })
    expect(refusal?.message.fr).toContain('Le numéro 2 est figé sous embargo jusqu’au 9 février 2027, 6 h')
  })
  it('is free where none waits, or waits no more', () => {
    expect(asked(null, { waiting: null })).toEqual([])
    expect(asked(null, { now: new Date(waiting.publicFrom) })).toEqual([])
  })
})
