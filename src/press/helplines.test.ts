import { describe, expect, it } from 'vitest'
import type { KitHelpline } from './content'
import { addressIn, helplineName, isUnverified, toldIn } from './helplines'

const line = (name: string, more: Partial<KitHelpline> = {}): KitHelpline => ({
  name,
  numbers: [],
  purpose: '',
  hours: '',
  territory: 'FR',
  ...more,
})

describe('the lines that a kit gives', () => {
  const lines = (['UK', 'BE', 'FR', 'world', 'CH'] as const).map((territory) => ({ territory }))
  it.each([
    ['fr', ['FR', 'BE', 'CH']],
    ['en', ['FR', 'UK']],
  ] as const)('in %s are of use to its readers, those of the house first', (locale, told) => {
    expect(toldIn(lines, locale).map(({ territory }) => territory)).toEqual(told)
  })
})

it('are all there are where none is of use to its readers', () => {
  const lines = [{ territory: 'world' as const }, { territory: 'UK' as const }]
  expect(toldIn(lines, 'fr')).toEqual(lines)
})

it('says an address once where it is the name of its line', () => {
  expect(addressIn('clickandstop.ch (Suisse)', 'https://www.clickandstop.ch/')).toBe(
    'https://www.clickandstop.ch/ (Suisse)',
  )
  expect(addressIn('Point de Contact', 'https://example.org')).toBeNull()
})

describe('what a line is called beside its number', () => {
  const numbers = [{ number: '116 000', by: 'tel' as const }]
  it.each([
    [line('Enfance en danger', { numbers }), 'Enfance en danger'],
    [line('116 000 Enfants Disparus', { numbers }), 'Enfants Disparus'],
    [line('116 000', { numbers }), ''],
    [line('116 000', { numbers, territory: 'BE' }), 'Belgique'],
    [line('17Cyber', { numbers: [{ number: '17', by: 'tel' }] }), '17Cyber'],
    [
      line('147 Pro Juventute', { numbers: [{ number: '147', by: 'tel' }], territory: 'CH' }),
      'Pro Juventute (Suisse)',
    ],
    [line('INHOPE', { territory: 'world' }), 'INHOPE'],
    [line('Childline', { territory: undefined }), 'Childline'],
  ])('%o', (of, name) => {
    expect(helplineName(of, 'fr')).toBe(name)
  })
})

it('is unverified where one was never checked; an issue that says nothing of it is left as it was', () => {
  expect(
    isUnverified({ helplines: [line('a', { verifiedOn: '2026-11-01' }), line('b', { verifiedOn: null })] }),
  ).toBe(true)
  expect(isUnverified({ helplines: [line('a', { verifiedOn: '2026-11-01' }), line('b')] })).toBe(false)
})
