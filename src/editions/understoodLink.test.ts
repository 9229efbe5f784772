import { expect, it } from 'vitest'
import { leadsSomewhere, understoodLink } from './understoodLink'

it.each([
  ['www.mairie.example.org', 'https://www.mairie.example.org'],
  ['mairie.example.org:8443/agenda', 'https://mairie.example.org:8443/agenda'],
  ['http://mairie.example.org/a', 'https://mairie.example.org/a'],
  ['//mairie.example.org', 'https://mairie.example.org'],
  [' HTTPS://mairie.example.org ', 'HTTPS://mairie.example.org'],
  ['javascript:alert(1)', 'javascript:alert(1)'],
  ['', ''],
])('understands %s', (typed, kept) => expect(understoodLink(typed)).toBe(kept))

it.each([
  'https://mairie',
  'https://',
  'javascript:alert(1)',
  'https://a b.example.org',
  'mailto:a@example.org',
])('goes nowhere by %s', (address) => expect(leadsSomewhere(address)).toBe(false))
it('goes somewhere by a full address', () =>
  expect(leadsSomewhere('https://www.mairie.example.org/agenda?x=1')).toBe(true))
