import { beforeAll, describe, expect, it } from 'vitest'
import { readEmbed } from '@/app/_embed/read'
import { Body } from '@/app/_site/Body'
import { sceneMetadata } from '@/app/_site/metadata'
import { sceneAt } from '@/app/_site/open'
import { GET as getFile } from '@/app/(service)/files/[...path]/route'
import { fileHref } from '@/media/address'
import { createImage } from '@/media/createImage'
import { readImageFiles, webRenditions } from '@/media/renditions'
import { corners } from '@/media/testing/pictures'
import type { Media } from '@/payload-types'
import { env } from '@/platform/env'
import { libraryImages } from '@/press/queries'
import { openReader } from '@/publishing/read'
import { stoppedClock } from '../support/clock'
import { payloadForTests } from '../support/payload'
import { makeHouse, makePage, publish, words } from './publishing-fixtures'

/** The right to show an image, at every door by which the public comes to it, with a clock that is moved. */

const FROM = '2027-02-09T05:00:00.000Z'
const UNTIL = '2027-12-31T23:00:00.000Z'
const [BEFORE, DURING, AFTER] = ['2027-02-09T04:59:59.000Z', '2027-12-31T22:30:00.000Z', UNTIL]
const ALT = 'Quatre coins.'

type Rights = NonNullable<Media['rights']>

let house: Awaited<ReturnType<typeof makeHouse>>
let image: Media
let file: string
let original: string

const write = async (data: Partial<Media>) =>
  (await payloadForTests()).update({ collection: 'media', id: image.id, locale: 'fr', data, depth: 0 })
const allow = (over: Partial<Rights>) =>
  write({ rights: { uses: ['web', 'press', 'partners'], from: FROM, until: UNTIL, ...over } })

async function showOn(page: string): Promise<void> {
  const payload = await payloadForTests()
  const hero = { blockType: 'hero' as const, picture: image.id }
  const figure = { blockType: 'figure' as const, picture: image.id }
  for (const locale of ['fr', 'en'] as const) {
    await payload.update({
      collection: 'pages',
      id: page,
      locale,
      draft: true,
      data: { blocks: [hero, figure] },
    })
    await publish('pages', page, locale)
  }
}

beforeAll(async () => {
  house = await makeHouse()
  const payload = await payloadForTests()
  image = await createImage(payload, {
    locale: 'fr',
    data: {
      name: 'Coins',
      alt: ALT,
      author: 'Zoé Œuvrard',
      credit: '© Zoé Œuvrard',
      licence: 'CC-BY-4.0',
      sourceType: 'digitalCapture',
      showsChild: 'no',
      approved: true,
    },
    upload: { name: 'coins.jpg', mimeType: 'image/jpeg', data: await corners(1000, 700).jpeg().toBuffer() },
  })
  await payload.update({ collection: 'media', id: image.id, locale: 'en', data: { alt: 'Four corners.' } })
  image = await payload.findByID({ collection: 'media', id: image.id, locale: 'fr', depth: 0 })
  await payload.updateGlobal({ slug: 'house', locale: 'fr', data: { name: 'Fondation Mille Lanternes' } })
  await showOn(house.home)
  await payload.update({
    collection: 'campaigns',
    id: house.campaign,
    locale: 'fr',
    data: { shareImage: image.id, _status: 'published' },
    publishSpecificLocale: 'fr',
  })
  const text = { name: 'Ville', slug: 'ville', kind: 'town-hall' as const, active: true }
  const { id: partner } = await payload.create({ collection: 'partners', locale: 'fr', data: text })
  const pair = { campaign: house.campaign, partner, role: 'supporting' as const }
  const edition = await payload.create({ collection: 'editions', locale: 'fr', draft: true, data: pair })
  await publish('editions', edition.id, 'fr')
  const files = readImageFiles(image.renditions)
  const web = files && webRenditions(files, 'jpeg').at(-1)
  if (!files || !web) throw new Error('The image has no files.')
  file = fileHref('media', image.id, web)
  original = fileHref('media', image.id, files.original)
})

const get = async (pathname: string, headers: Record<string, string> = {}) => {
  const answer = await getFile(new Request(new URL(pathname, env().PUBLIC_URL), { headers }))
  return { status: answer.status, text: await answer.text(), kept: answer.headers.get('cache-control') }
}

const reader = async () => openReader({ payload: await payloadForTests(), locale: 'fr' })

async function shown(partner?: string) {
  const read = await reader()
  const scene = await sceneAt(read, { kind: 'page', locale: 'fr', campaign: 'lanternes', partner, path: [] })
  const { renderToStaticMarkup } = await import('react-dom/server')
  const html = renderToStaticMarkup(await Body({ scene }))
  const { openGraph } = await sceneMetadata(scene)
  const images = [openGraph?.images ?? []].flat()
  const pictures = html.split(`alt="${ALT}"`).length - 1
  // Machines are told of the image that stands there, and of none that does not.
  expect(html.split('"@type":"ImageObject"').length - 1).toBe(pictures > 0 ? 1 : 0)
  expect(html.includes('http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture')).toBe(pictures > 0)
  return { pictures, shared: images.length, until: read.readings.until }
}

async function embedded() {
  const read = await reader()
  const view = await readEmbed(read, { campaign: 'lanternes' })
  return { picture: view?.picture ?? null, until: read.readings.until }
}

const listed = async () => {
  const payload = await payloadForTests()
  return (await payload.count({ collection: 'media', overrideAccess: false })).totalDocs
}
const offered = async () => (await libraryImages(await reader(), [image.id])).images.length

describe('the right to show an image', () => {
  it('has not begun: nobody can tell that there is one', async () => {
    await allow({})
    stoppedClock(BEFORE)
    expect(await listed()).toBe(0)
    const answer = await get(file)
    expect(answer).toEqual(await get(file.replace(image.id, house.home)))
    expect(answer.status).toBe(404)
    expect(await shown()).toEqual({ pictures: 0, shared: 0, until: null })
    expect((await embedded()).picture).toBeNull()
    expect(await offered()).toBe(0)
  })

  it('is in force: every door shows it, and holds until its end', async () => {
    await allow({})
    const clock = stoppedClock(FROM)
    expect(await listed()).toBe(1)
    expect(await get(file)).toMatchObject({ status: 200, kept: 'private, max-age=3600' })
    expect(await shown()).toEqual({ pictures: 2, shared: 1, until: new Date(UNTIL) })
    expect(await shown('ville')).toEqual({ pictures: 2, shared: 1, until: new Date(UNTIL) })
    expect(await embedded()).toMatchObject({ picture: { alt: ALT }, until: new Date(UNTIL) })
    expect(await offered()).toBe(1)
    clock.jumpTo(DURING)
    expect((await get(file)).kept).toBe('private, max-age=1800')
  })

  it('is over, at that very instant: pages go without, files are gone and say why', async () => {
    await allow({})
    stoppedClock(AFTER)
    expect(await listed()).toBe(0)
    expect(await shown()).toEqual({ pictures: 0, shared: 0, until: null })
    expect((await embedded()).picture).toBeNull()
    expect(await offered()).toBe(0)
    const french = await get(file, { 'accept-language': 'fr' })
    expect(french).toMatchObject({ status: 410, kept: 'no-store' })
    expect(french.text).toMatch(/^Cette image n’est plus diffusée.*\n\nThis image is no longer given out/s)
    expect((await get(file, { 'accept-language': 'en' })).text).toMatch(/^This image/)
    expect((await get(original)).status).toBe(404)
  })

  it('was prolonged: it comes back', async () => {
    await allow({ until: '2028-12-31T23:00:00.000Z' })
    stoppedClock(AFTER)
    expect((await get(file)).status).toBe(200)
    expect((await shown()).pictures).toBe(2)
  })

  it('has no dates: it lasts', async () => {
    await allow({ from: null, until: null })
    stoppedClock('2040-01-01T00:00:00.000Z')
    expect(await listed()).toBe(1)
    expect(await shown()).toMatchObject({ pictures: 2, until: null })
  })

  it('ends with a withdrawal, and says so', async () => {
    const payload = await payloadForTests()
    await allow({})
    const withdrawn = (withdrawnAt: string | null) =>
      payload.db.updateOne({ collection: 'media', id: image.id, data: { withdrawnAt } })
    await withdrawn('2027-06-01T00:00:00.000Z')
    stoppedClock('2027-06-02T00:00:00.000Z')
    expect(await listed()).toBe(0)
    expect((await shown()).pictures).toBe(0)
    const { status, text } = await get(file)
    expect([status, text]).toEqual([410, expect.stringContaining('retirée')])
    await withdrawn(null)
  })
})

it('a right that would be over before it began is refused at its field', async () => {
  const refused = allow({ from: UNTIL, until: FROM })
  await expect(refused).rejects.toMatchObject({ data: { errors: [{ path: 'rights.until' }] } })
  await expect(allow({ from: UNTIL, until: null })).resolves.toBeDefined()
})

describe('a use that is not permitted', () => {
  it.each([
    ['web', { house: 0, partner: 0, embed: false, press: 1 }],
    ['partners', { house: 2, partner: 0, embed: false, press: 1 }],
    ['press', { house: 2, partner: 2, embed: true, press: 0 }],
  ] as const)('%s closes its own doors alone', async (without, doors) => {
    stoppedClock(DURING)
    const uses = (['web', 'press', 'partners'] as const).filter((use) => use !== without)
    await allow({ uses })
    expect({
      house: (await shown()).pictures,
      partner: (await shown('ville')).pictures,
      embed: (await embedded()).picture !== null,
      press: await offered(),
    }).toEqual(doors)
    expect((await get(file)).status).toBe(200)
  })

  it('print alone is nothing to the public', async () => {
    stoppedClock(DURING)
    await allow({ uses: ['print'] })
    expect(await listed()).toBe(0)
    expect((await get(file)).status).toBe(404)
    stoppedClock(AFTER)
    expect((await get(file)).status).toBe(404)
  })
})

describe('the gate', () => {
  const publishing = async () => {
    const page = await makePage(house.campaign, `page-${Math.random().toString(36).slice(2, 8)}`)
    return showOn(page).then(
      () => null,
      (error: { data?: { errors?: { path: string; message: string }[] } }) => error.data?.errors ?? [],
    )
  }

  it('lets out what is permitted, and refuses what is not, at the field', async () => {
    const clock = stoppedClock(DURING)
    await allow({})
    expect(await publishing()).toBeNull()
    await allow({ uses: ['press'] })
    expect(await publishing()).toMatchObject([{ path: 'blocks.0.picture' }, { path: 'blocks.1.picture' }])
    await allow({})
    clock.jumpTo(AFTER)
    expect(await publishing()).toMatchObject([
      { path: 'blocks.0.picture', message: expect.stringContaining('31 décembre 2027') },
      { path: 'blocks.1.picture' },
    ])
  })

  it('asks of a kit, and of what a page offers to download, the press’s use, at its embargo', async () => {
    stoppedClock(BEFORE)
    const payload = await payloadForTests()
    const kit = {
      title: 'Lancement',
      slug: 'lancement',
      campaign: house.campaign,
      date: FROM,
      date_tz: 'Europe/Paris' as const,
      release: { headline: 'Une campagne', body: words('La fondation lance.')[0]?.body },
      images: [image.id],
      _status: 'published' as const,
    }
    const refusalsOf = (write: Promise<unknown>) =>
      write.then(
        () => [],
        (error: { data?: { errors?: { path: string }[] } }) => error.data?.errors?.map(({ path }) => path),
      )
    const issue = (over: object) =>
      refusalsOf(payload.create({ collection: 'press-kits', locale: 'fr', data: { ...kit, ...over } }))
    const offer = () =>
      refusalsOf(
        payload.create({
          collection: 'pages',
          locale: 'fr',
          data: {
            title: 'À prendre',
            slug: `a-prendre-${Math.random().toString(36).slice(2, 8)}`,
            kind: 'page',
            campaign: house.campaign,
            blocks: [{ blockType: 'downloads', heading: 'Images', images: [image.id] }],
            _status: 'published',
          },
        }),
      )
    await allow({})
    expect(await issue({})).toEqual(['images'])
    await allow({ from: null })
    expect(await issue({ embargo: AFTER })).toEqual(['images'])
    expect(await issue({ embargo: FROM })).toEqual([])
    await allow({ from: null, uses: ['web', 'partners'] })
    expect(await issue({ slug: 'autre' })).toEqual(['images'])
    expect(await offer()).toEqual(['blocks.0.images'])
    await allow({ from: null, uses: ['press'] })
    expect(await offer()).toEqual([])
  })
})

it('a licence that says nothing is refused when it is written, and kept where it stands already', async () => {
  const free = write({ licence: 'Libre de droits' })
  await expect(free).rejects.toMatchObject({ data: { errors: [{ path: 'licence' }] } })
  const payload = await payloadForTests()
  await payload.db.updateOne({ collection: 'media', id: image.id, data: { licence: 'Libre de droits' } })
  await expect(write({ author: 'Zoé' })).resolves.toMatchObject({ licence: 'Libre de droits' })
  await expect(write({ licence: 'Contrat 2026-014' })).resolves.toMatchObject({ licence: 'Contrat 2026-014' })
})
