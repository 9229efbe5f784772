import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { Media } from '@/payload-types'
import { PictureView } from '@/ui/Picture'
import { pictureOf } from './picture'
import type { Rendition } from './renditions'

const file = (variant: string, format: Rendition['format'], width: number, at: number): Rendition => ({
  variant,
  format,
  width,
  height: Math.round(width / 2),
  bytes: 1000,
  sha256: String(at).padStart(64, '0'),
  crc32: 1,
})

const image = (...more: Rendition[]): Media => ({
  id: '0190aa11-0000-7000-8000-000000000001',
  name: 'Une image',
  alt: 'Ce que l’on voit',
  author: 'Quelqu’un',
  credit: 'Crédit',
  licence: 'CC-BY-4.0',
  sourceType: 'digitalCreation',
  showsChild: 'no',
  updatedAt: '',
  createdAt: '',
  renditions: {
    original: file('original', 'gif', 600, 0),
    stamp: '0'.repeat(64),
    files: [file('w600', 'jpeg', 600, 1), file('w600', 'webp', 600, 2), ...more],
  },
})

const drawn = (media: Media) => {
  const picture = pictureOf(media)
  if (!picture) throw new Error('No picture.')
  return renderToStaticMarkup(<PictureView locale="fr" picture={picture} />)
}

it('offers what moves first, to those alone who have not asked for less motion', () => {
  const html = drawn(image(file('m480', 'webp', 480, 3), file('m600', 'webp', 600, 4)))
  const [first, ...others] = html.match(/<source[^>]*>/g) ?? []
  expect(first).toContain('media="(prefers-reduced-motion: no-preference)"')
  expect(first).toMatch(/-m480\.webp 480w, [^"]*-m600\.webp 600w/)
  for (const still of others) expect(still).not.toMatch(/media=|-m\d/)
  expect(html).toMatch(/<img src="[^"]*-w600\.jpg"/)
})

it('offers still files alone where nothing moves', () => {
  expect(drawn(image())).not.toContain('prefers-reduced-motion')
})
