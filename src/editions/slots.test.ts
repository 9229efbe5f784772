import { expect, it } from 'vitest'
import type { Edition } from '@/payload-types'
import { slotsOf } from './slots'

const NOW = new Date('2026-11-25T10:00:00Z')
const shown = (slots: Edition['slots']) => slotsOf(slots, NOW).value

it('shows a partner’s words without what turns them round or hides in them', () => {
  const value = shown({
    heading: '\u202eeduren\u202c \u2066a\u2069\ufeff',
    introduction: 'a\u200bb\u0007\nc',
  })
  expect(value).toMatchObject({ heading: 'eduren a', introduction: 'ab\nc' })
  expect(shown({ heading: '\u200b\u202e' })).toBeNull()
  expect(shown({ heading: '👩\u200d🚒 <b>' })).toMatchObject({ heading: '👩\u200d🚒 <b>' })
})

it.each(['javascript:alert(1)', 'data:text/html,x', ' JaVaScript:x', '//example.org', 'ftp://example.org'])(
  'leads nowhere by %s',
  (url) =>
    expect(shown({ heading: 'a', callToAction: { label: 'b', url } })).toMatchObject({ callToAction: null }),
)
