import { expect, it, vi } from 'vitest'
import type { EditionView } from '@/editions/view'
import type { Reader } from '@/publishing/read'
import { lastKnown } from './lastKnown'
import { openLinks } from './links'

vi.mock('@/campaigns/queries', () => ({ linkedPages: () => [], placesOf: async () => new Map() }))
vi.mock('@/press/queries', () => ({}))

const edition = (slug: string) =>
  ({
    locale: 'en',
    campaign: { slug },
    partner: null,
    safety: {},
    pages: {},
    navigation: [],
  }) as unknown as EditionView

it('never keeps the frame of a preview for the hour when nothing can be read', async () => {
  await openLinks({ draft: true } as Reader, edition('secret'))
  expect(lastKnown('en')).toBeNull()
  await openLinks({ draft: false } as Reader, edition('public'))
  await openLinks({ draft: true } as Reader, edition('secret'))
  expect(lastKnown('en')?.edition.campaign.slug).toBe('public')
})
