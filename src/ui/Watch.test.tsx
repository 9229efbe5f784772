import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { Watch } from './Watch'

// Its script is built with the site; the bar is what is looked at here.
vi.mock('./Island', () => ({ Island: () => null }))

const lines = [{ number: '119', href: 'tel:119', says: 'Enfance en danger' }]
const bar = (help: string | null) =>
  renderToStaticMarkup(<Watch locale="fr" help={help} lines={lines} exit="https://example.org" />)

describe('the yellow bar', () => {
  it('leads to the page that says where to report', () => {
    expect(bar('/fr/x/agir')).toContain('<section class="watch"')
    expect(bar('/fr/x/agir')).toContain('<a class="ask" href="/fr/x/agir">')
  })

  it('keeps its numbers on every width where that page is not public', () => {
    expect(bar(null)).toContain('<section class="watch direct"')
    expect(bar(null)).toContain('href="tel:119"')
    expect(bar(null)).not.toContain('<a class="ask"')
  })
})
