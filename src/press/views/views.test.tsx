import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import type { Media } from '@/payload-types'
import { kitDownloads } from '../downloads'
import { kit as content, english, french, issued } from '../kit.fixture'
import type { KitView } from '../queries'
import { holds } from './holds'
import { Kit } from './Kit'
import { PressRoom } from './PressRoom'

const frozen = issued(content)
/** The kit as it is read back: its images are taken at the issue's own addresses. */
const kit = frozen.content

// The addresses of built files are not what is looked at here.
vi.mock('@/ui/assets', () => ({ island: (name: string) => `/islands/${name}.js` }))

const rich = (text: string) => ({
  root: {
    type: 'root',
    children: [{ type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text }] }],
    direction: null,
    format: '' as const,
    indent: 0,
    version: 1,
  },
})
const record = (id: string): Media => ({
  id,
  name: '',
  alt: 'Deux bras',
  markup: '<svg></svg>',
  author: '',
  credit: '',
  licence: '',
  sourceType: 'digitalCreation',
  showsChild: 'no',
  createdAt: '',
  updatedAt: '',
})
const viewOf = (edition: typeof french): KitView => ({
  href: '/fr/presse/lancement',
  content: kit,
  edition,
  frozen,
  issue: null,
  downloads: kitDownloads(frozen),
  campaign: 'campagne',
  body: rich('La fondation lance.'),
  media: new Map(kit.images.map(({ id }) => [id, record(id)])),
})
const page = (view: KitView): string =>
  renderToStaticMarkup(
    <Kit view={view} crumbs={[{ label: 'Presse', href: '/fr/presse' }]} pageHref={() => null} />,
  )
const plain = (html: string): string => html.replace(/[\u00a0\u202f]/g, ' ')

describe('the page of a kit', () => {
  const html = page(viewOf(french))

  it('shows every file before it is taken: format, pixels, weight, credit, licence and origin', () => {
    const { archives, texts } = kitDownloads(frozen)
    const [archive] = archives
    expect(html).toContain(`href="${archive?.href}"`)
    expect(plain(html)).toContain(
      `ZIP, ${Math.round((archive?.file.size ?? 0) / 1000)} Ko, ${archive?.count} fichiers`,
    )
    for (const text of texts.filter(({ locale }) => locale === 'fr'))
      expect(html).toContain(`href="${text.href}"`)
    for (const text of texts.filter(({ locale }) => locale === 'en')) expect(html).not.toContain(text.href)
    for (const image of kit.images) {
      for (const file of image.files) expect(html).toContain(`href="${file.href}"`)
      expect(plain(html)).toContain('PNG, 3 600 × 2 700 px')
    }
    for (const words of [
      'Fondation Mille Lanternes',
      'CC-BY-4.0',
      'Dessin, sans IA',
      'Deux bras se rejoignent.',
    ])
      expect(plain(html)).toContain(words)
  })

  it('lets a credit line and a quotation be picked without a script', () => {
    expect(html.match(/<span class="pick">Fondation Mille Lanternes<\/span>/g)).toHaveLength(
      kit.images.length,
    )
    expect(plain(html)).toContain('<p class="copy">« Des parents informés. »<cite>Nora Delvigne</cite></p>')
  })

  it('says no figure without its source and what it does not mean', () => {
    expect(plain(html)).toContain('OPEN, février 2023, p. 4. Pas tous les parents.')
    expect(plain(html)).toContain('Chiffre discuté')
  })

  it('opens the release with its place and day', () => {
    expect(plain(html)).toMatch(
      /<p><strong>Valmorière, le 9 février 2027\. ?<\/strong>La fondation lance\.<\/p>/,
    )
  })

  it('leads from its contents to each part, and leaves out what the kit has not', () => {
    const anchors = (text: string) => [...text.matchAll(/href="#([a-z]+)"/g)].map(([, id]) => id)
    expect(anchors(html)).toEqual([
      'release',
      'facts',
      'quotations',
      'images',
      'questions',
      'about',
      'contacts',
    ])
    for (const id of anchors(html)) expect(html).toContain(`id="${id}"`)
    expect(anchors(page(viewOf(english)))).toEqual(['facts', 'quotations', 'images', 'questions', 'contacts'])
  })

  it('names images and archive in its own language', () => {
    const other = page(viewOf(english))
    expect(other).toContain('Two arms meet')
    expect(other).not.toContain('Le passage')
    expect(other).toContain('-kit-en.zip"')
    expect(other).not.toContain('-kit-fr.zip"')
  })

  it('offers one size and one language beside the whole, each by its own address and weight', () => {
    const archives = (text: string) => [...text.matchAll(/-(kit-[a-z-]+)\.zip"/g)].map(([, name]) => name)
    // The images of this kit are for print alone: an archive of that size would be the whole again.
    expect(archives(page(viewOf(english)))).toEqual([
      'kit-en',
      'kit-en',
      'kit-en-web',
      'kit-en-only',
      'kit-en-only-web',
    ])
    expect(plain(html)).toContain('Images pour le web, textes en français seulement')
  })

  it('needs no style, script or picture of its own', () => {
    expect(html).not.toMatch(/style=|data:|\.(?:webp|avif)/)
  })
})

describe('the press room', () => {
  const room = (kits: KitView[], year: number | null, years: number[]) =>
    renderToStaticMarkup(
      <PressRoom
        locale="fr"
        room={{ kits, year, years }}
        crumbs={[{ label: 'Presse' }]}
        contact={french.contact ?? null}
      />,
    )

  it('says who to call, and for each kit what it holds, its day and the weight of the whole', () => {
    const html = room([viewOf(french)], null, [2027])
    expect(html).toContain('href="tel:0199002710"')
    expect(html).toContain('<a href="/fr/presse/lancement">')
    expect(plain(html)).toContain('Daté du 9 février 2027')
    expect(plain(html)).toContain(`${kitDownloads(frozen).archives[0]?.count} fichiers`)
    expect(plain(html)).toContain('Écrire sur ce sujet')
    expect(html).not.toContain('/fr/presse/2027')
  })

  it('says so when it is empty', () => {
    expect(room([], null, [])).toContain('Aucun dossier n’est publié pour le moment.')
  })

  it('leads to other years, and from a year to all', () => {
    const all = room([], null, [2027, 2026])
    expect(all).toContain('href="/fr/presse/2027"')
    expect(all).toContain('href="/fr/presse/2026"')
    const one = room([viewOf(french)], 2027, [2027, 2026])
    expect(one).toContain('href="/fr/presse"')
    expect(one).not.toContain('href="/fr/presse/2027"')
  })
})

it('a kit says on each image what an AI had to do with it: at its opening, among its images, in the room', () => {
  const made = viewOf(french)
  const [first] = kit.images
  if (!first) throw new Error('The kit of the tests has images.')
  const media = new Map([[first.id, { ...record(first.id), sourceType: 'trainedAlgorithmicMedia' as const }]])
  const view = { ...made, media }
  expect(page(view).match(/Image créée par une IA/g)?.length).toBeGreaterThanOrEqual(2)
  expect(page(made)).not.toContain('Image créée par une IA')
})

describe('holds', () => {
  it('names what a kit holds, and nothing else', () => {
    expect(holds({ edition: french, content: kit })).toBe(
      'Communiqué, fiche de faits, 1 citation, 2 images, questions des journalistes, contact.',
    )
    expect(
      holds({ edition: { ...english, claims: [], questions: [] }, content: { ...kit, images: [] } }),
    ).toBe('1 quotation, contact.')
  })
})
