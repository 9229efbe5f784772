import { expect, it } from 'vitest'
import { DEFAULTS } from './options'
import { pastedHeight } from './pastedHeight'
import { viewForTests } from './testing/view'

it('is higher for more words and more numbers', () => {
  const high = (form: 'full' | 'compact') => pastedHeight(viewForTests(), { ...DEFAULTS, form }, 'static')
  expect(high('full')).toBeGreaterThan(high('compact'))
})

it('leaves room for the frame and for the words around it', () => {
  const view = viewForTests()
  for (const kind of ['iframe', 'element'] as const)
    expect(pastedHeight(view, DEFAULTS, kind)).toBeGreaterThan(352 + 100)
})
