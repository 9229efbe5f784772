import { expect, it } from 'vitest'
import type { KitContact } from '../content'
import { peopleOf } from './people'

const person = (name: string, kind: KitContact['kind'] = 'contact'): KitContact => ({ name, kind })
const names = (people: readonly KitContact[]) => people.map(({ name }) => name)

it('the campaign’s own contact comes first, and press officers before experts', () => {
  const people = peopleOf({ contact: person('Nora'), contacts: [person('Sam', 'expert'), person('Ada')] })
  expect(names(people)).toEqual(['Nora', 'Ada', 'Sam'])
})

it('nobody is named twice: what the kit says of a person wins', () => {
  const checked = { ...person('Nora'), verifiedOn: '2026-11-25' }
  expect(peopleOf({ contact: person('Nora'), contacts: [checked] })).toEqual([checked])
})
