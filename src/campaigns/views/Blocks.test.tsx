import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { BlockContext } from '../blocks/context'
import type { PageBlock } from '../blocks/slugs'
import { Blocks } from './Blocks'

const context: BlockContext = {
  locale: 'fr',
  campaign: { title: 'Une campagne', contentNote: 'Un avertissement', theme: {} },
  pageTitle: 'La page',
  crumbs: [{ label: 'Accueil', href: '/fr' }, { label: 'La page' }],
  hrefOf: () => null,
  pageHref: () => null,
  helplines: [],
  actHref: null,
  wall: [],
  downloads: () => null,
}
const hero = (heading: string): PageBlock => ({ blockType: 'hero', heading })
const prose = (heading: string): PageBlock => ({ blockType: 'prose', heading })

describe.each([true, false])('a page, with contents: %j', (contents) => {
  it.each([
    ['its opening first', [hero('Un'), prose('Deux')], 'Un'],
    ['no opening', [prose('Deux')], 'La page'],
    ['an opening further down', [prose('Deux'), hero('Trois')], 'La page'],
    ['two openings', [hero('Un'), hero('Trois')], 'Un'],
  ])('with %s has one h1 and one line of crumbs', (_, blocks, title) => {
    const html = renderToStaticMarkup(<Blocks blocks={blocks} contents={contents} context={context} />)
    expect(html.match(/<h1>(.*?)<\/h1>/g)).toEqual([`<h1>${title}</h1>`])
    expect(html.match(/class="crumbs"/g)).toHaveLength(1)
    for (const block of blocks) if ('heading' in block) expect(html).toContain(block.heading)
  })
})
