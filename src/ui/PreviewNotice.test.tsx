import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { PreviewNotice } from './PreviewNotice'

it('sets the names of the editions apart', () => {
  const editions = ['Fondation', 'Ville', 'Mutuelle'].map((label, index) => ({
    label,
    href: `/${index}`,
    current: index === 0,
  }))
  const text = renderToStaticMarkup(<PreviewNotice locale="fr" editions={editions} />).replace(/<[^>]*>/g, '')
  expect(text).toContain('Fondation, Ville, Mutuelle')
})
