import { expect, it } from 'vitest'
import { maskAddresses } from './mask'

it.each([
  ['anne.dupont@ville.example.org', 'a…@ville.example.org'],
  [
    '550 <anne@example.org>: no such user, try b@example.org.',
    '550 <a…@example.org>: no such user, try b…@example.org.',
  ],
  ['élise@exemple.fr', 'é…@exemple.fr'],
  ['nobody here', 'nobody here'],
])('%s', (text, masked) => expect(maskAddresses(text)).toBe(masked))
