import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Media } from '@/payload-types'
import { Blocks } from '../views/Blocks'
import type { BlockContext } from './context'
import { body, image } from './labels.fixture'
import type { PageBlock } from './slugs'

const context: BlockContext = {
  locale: 'fr',
  campaign: { title: 'Campagne', contentNote: '', theme: { ground: 'dawn' } },
  pageTitle: 'Page',
  hrefOf: () => null,
  pageHref: () => null,
  helplines: [],
  actHref: null,
  wall: [],
  downloads: () => null,
}

/** Every way in which a block shows an image of the library. */
const SHOWING: Record<string, (picture: Media) => PageBlock> = {
  hero: (picture) => ({ blockType: 'hero', picture }),
  figure: (picture) => ({ blockType: 'figure', picture }),
  'running text': (picture) => ({ blockType: 'prose', presentation: 'text', body, picture }),
  'a statement': (picture) => ({ blockType: 'prose', presentation: 'statement', body, picture }),
}

const shown = (block: PageBlock, more: Partial<BlockContext> = {}): string =>
  renderToStaticMarkup(<Blocks blocks={[block]} contents={false} context={{ ...context, ...more }} />)

describe.each(Object.entries(SHOWING))('an image in %s', (_, block) => {
  it.each([
    ['trainedAlgorithmicMedia', 'Image créée par une IA'],
    ['compositeWithTrainedAlgorithmicMedia', 'Image modifiée avec une IA'],
  ] as const)('says that it is %s', (sourceType, words) => {
    expect(shown(block(image(sourceType)))).toContain(words)
  })
  it('says so in a partner’s edition too', () => {
    expect(shown(block(image('trainedAlgorithmicMedia')), { own: true })).toContain('Image créée par une IA')
  })
  it('says nothing of the kind when no AI had a part in it', () => {
    const html = shown(block(image('digitalCreation')))
    expect(html).toContain('<svg>')
    expect(html).not.toMatch(/\bIA\b/)
  })
})

describe('the ground of an opening', () => {
  const opening = (ground?: 'dawn' | 'sky' | 'lime'): PageBlock => ({ blockType: 'hero', ground })
  it('is the campaign’s, or its own', () => {
    expect(shown(opening())).toContain('g-dawn')
    expect(shown(opening('sky'))).toContain('g-sky')
  })
  it('is the partner’s in its edition', () => {
    expect(shown(opening('sky'), { own: true })).not.toMatch(/\bg-/)
  })
})
