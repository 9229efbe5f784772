import { SaxesParser } from 'saxes'
import { expect, it } from 'vitest'
import { sitemapXml } from './sitemap'

it('names each page in each language, and stays well-formed whatever an address holds', () => {
  const xml = sitemapXml([
    {
      versions: [
        { locale: 'fr', url: 'https://x.example/fr/a?b=1&c=<2>' },
        { locale: 'en', url: 'https://x.example/en/a' },
      ],
      changed: '2026-11-25T00:00:00.000Z',
    },
  ])
  const found: string[] = []
  const parser = new SaxesParser({ xmlns: true })
  parser.on('text', (text) => {
    if (text.trim()) found.push(text)
  })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  expect(found).toEqual([
    'https://x.example/fr/a?b=1&c=<2>',
    '2026-11-25T00:00:00.000Z',
    'https://x.example/en/a',
    '2026-11-25T00:00:00.000Z',
  ])
  expect(xml.match(/hreflang="en"/g)).toHaveLength(2)
})
