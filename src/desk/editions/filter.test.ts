import { expect, it } from 'vitest'
import { asked, queryOf } from './filter'

it('reads an address and writes it again', () => {
  const query = asked({ name: ' sar ', state: 'suspended', page: '3' })
  expect(query).toEqual({
    name: 'sar',
    campaign: null,
    state: 'suspended',
    leave: null,
    page: 3,
    show: 'editions',
  })
  expect(asked(Object.fromEntries(new URLSearchParams(queryOf(query))))).toEqual(query)
})

it('takes nonsense for nothing', () => {
  expect(asked({ state: 'x', page: '-1', leave: ['a'], name: 7, show: 'all' })).toEqual(asked({}))
  expect(queryOf(asked({}))).toBe('')
})
