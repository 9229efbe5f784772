import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { WaitingLines } from './Waiting'

it('says what waits, one line each, every line a link', () => {
  const html = renderToStaticMarkup(
    <WaitingLines
      locale="fr"
      lines={[
        { what: 'applications', count: 2, href: '/admin/collections/applications?a' },
        { what: 'reviews', count: 1, href: '/admin/collections/standings/s' },
      ]}
    />,
  )
  expect(html).toContain('<a href="/admin/collections/applications?a">2 demandes pour relayer')
  expect(html).toContain('<a href="/admin/collections/standings/s">Une édition attend votre relecture</a>')
  expect(html.match(/<li>/g)).toHaveLength(2)
})

it('is not there when nobody waits', () => {
  expect(renderToStaticMarkup(<WaitingLines locale="en" lines={[]} />)).toBe('')
})
