import { describe, expect, it, vi } from 'vitest'
import { RenderFailed } from '@/media/svg/render'
import { prepareVectorLogo } from './vectorLogo'

vi.mock(import('@/media/svg/compare'), async (original) => ({
  ...(await original()),
  compareWithSource: () => Promise.reject(new RenderFailed('too-slow')),
}))

describe('prepareVectorLogo', () => {
  it('refuses a drawing that takes the renderer too long, and says what to do', async () => {
    const svg = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>',
    )
    expect(await prepareVectorLogo(svg)).toMatchObject({
      ok: false,
      reason: 'too-complex',
      data: { failure: 'too-slow' },
      words: { fr: expect.stringContaining('PNG'), en: expect.stringContaining('PNG') },
    })
  })
})
