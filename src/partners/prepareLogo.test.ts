import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { metadataOf } from '@/media/testing/exiftool'
import { fitLockup } from './lockup'
import { logoChange } from './logoChange'
import { groundFindings } from './logoFindings'
import { markSize, readLogoMark } from './logoMark'
import type { LogoRefusal, PreparedLogo } from './logoVerdict'
import { prepareLogo } from './prepareLogo'

const file = (name: string, data: Buffer | string, mimeType?: string) => ({
  name,
  data: Buffer.from(data),
  ...(mimeType ? { mimeType } : {}),
})
const seeded = (name: string) =>
  file(`${name}.svg`, readFileSync(`src/seed/logos/${name}.svg`), 'image/svg+xml')
const svg = (inside: string, box = '0 0 240 60') =>
  file('logo.svg', `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${inside}</svg>`)
/** A wordmark in one colour on nothing, or on a ground, with an empty margin of 40 pixels. */
const raster = (colour: string, ground: string | null, height = 300) => {
  const width = height * 3
  const plate = ground ? `<rect width="100%" height="100%" fill="${ground}"/>` : ''
  const mark = `<rect x="40" y="40" width="${width}" height="${height}" rx="20" fill="${colour}"/>`
  return sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width + 80}" height="${height + 80}">${plate}${mark}</svg>`,
    ),
  )
}

async function prepared(upload: Parameters<typeof prepareLogo>[0]): Promise<PreparedLogo> {
  const logo = await prepareLogo(upload)
  if (!logo.ok) throw new Error(`refused: ${logo.reason} ${logo.words.en}`)
  return logo
}
async function refused(upload: Parameters<typeof prepareLogo>[0]): Promise<LogoRefusal> {
  const logo = await prepareLogo(upload)
  if (logo.ok) throw new Error('It was taken.')
  return logo
}
/** What is not as it should be; of contrast only what is too low on both grounds. */
const codes = ({ findings }: PreparedLogo) => {
  const wrong = findings.filter(({ level }) => level !== 'ok').map(({ code }) => code)
  const faint = wrong.filter((code) => code === 'contrast').length === 2
  return [...(faint ? ['faint'] : []), ...wrong.filter((code) => code !== 'contrast')]
}
const found = ({ findings }: PreparedLogo, code: string) => findings.find((finding) => finding.code === code)

describe('prepareLogo, drawings', () => {
  it('takes the logos of the demonstration as they are, and sizes them as the look does', async () => {
    const [lead, ville, ecoles] = await Promise.all(
      ['fondation-light', 'ville-light', 'ecoles-light'].map((name) => prepared(seeded(name))),
    )
    if (!lead || !ville || !ecoles) throw new Error('Three logos.')
    for (const logo of [lead, ville, ecoles]) expect(codes(logo)).toEqual([])
    expect(ville.file).toMatchObject({ variant: 'logo', format: 'svg', width: 413, height: 120 })
    expect(ville.mark.boxHeight).toBe(60)
    expect(fitLockup(markSize(lead.mark), markSize(ville.mark), 'joint')).toMatchObject({
      lead: 0.944,
      mate: 1,
    })
    expect(fitLockup(markSize(lead.mark), markSize(ecoles.mark), 'supporting')).toMatchObject({
      lead: 0.96,
      mate: 1,
    })
  })

  it('measures on which ground each version can be read', async () => {
    const { contrast: light } = (await prepared(seeded('fondation-light'))).mark
    const { contrast: dark } = (await prepared(seeded('fondation-dark'))).mark
    expect(light.day).toBeGreaterThan(7)
    expect(light.night).toBeLessThan(3)
    expect(dark.day).toBeLessThan(3)
    expect(dark.night).toBeGreaterThan(7)
  })

  it('keeps a small margin and cuts a wide one', async () => {
    const small = await prepared(svg('<rect x="10" y="4" width="220" height="52" rx="9"/>'))
    expect(codes(small)).toEqual([])
    expect(small.mark).toMatchObject({ boxWidth: 240, boxHeight: 60 })
    const wide = await prepared(svg('<rect x="60" y="15" width="120" height="30" rx="9"/>'))
    expect(codes(wide)).toEqual(['margin-cut'])
    expect(found(wide, 'margin-cut')).toMatchObject({
      level: 'fixed',
      scene: {
        file: { x: 60, y: 15, width: 120, height: 30 },
        frame: { x: 0, y: 0, width: 240, height: 60 },
      },
    })
    expect(found(wide, 'margin-cut')?.figures.percent).toBeCloseTo(75, 0)
    expect(found(small, 'margin')?.level).toBe('ok')
    expect(wide.file.data.toString()).toContain('viewBox="60 15 120 30"')
    expect(wide.mark.boxHeight).toBeCloseTo(30, 1)
    expect(wide.file).toMatchObject({ width: 480, height: 120 })
  })

  it('says what cleaning took out, and shows when the picture changed', async () => {
    const clean = await prepared(svg('<script>hello()</script><path d="M0 0H240V60H9z"/>'))
    expect(codes(clean)).toEqual(['script-removed'])
    expect(found(clean, 'script-removed')?.figures).toEqual({ count: 1, names: 'script' })
    expect(found(clean, 'picture-same')).toMatchObject({ level: 'ok', figures: { percent: 0 } })
    const changed = await prepared(
      svg(
        '<style>g > rect { fill: #e7714c !important }</style><g><rect width="240" height="60" rx="30"/></g>',
      ),
    )
    expect(codes(changed)).toEqual(['picture-changed', 'style-removed'])
    expect(found(changed, 'style-removed')?.level).toBe('warn')
    expect(found(changed, 'picture-changed')?.figures.percent).toBeGreaterThan(90)
    expect(found(changed, 'picture-changed')?.scene?.frame).toEqual({ x: 0, y: 0, width: 240, height: 60 })
  })

  it('sees an opaque ground, and ink that reads on none', async () => {
    expect(
      codes(
        await prepared(svg('<rect width="240" height="60" fill="#fff"/><circle cx="30" cy="30" r="20"/>')),
      ),
    ).toEqual(['plated'])
    const faint = await prepared(svg('<rect width="240" height="60" rx="30" fill="#8a8a8a" opacity=".5"/>'))
    expect(faint.mark.contrast.night).toBeGreaterThan(3)
    const none = svg('<path fill="#c4c4c4" d="M0 0h240v20H9z"/>', '0 0 240 20')
    expect((await prepared(none)).mark.contrast.day).toBeLessThan(3)
    expect(groundFindings(false, { day: 2.04, night: 2.99 })).toMatchObject([
      { code: 'contrast', level: 'error', ground: 'day', figures: { contrast: 2, needed: 3 } },
      { code: 'contrast', level: 'error', ground: 'night', figures: { contrast: 2.9, needed: 3 } },
    ])
  })

  it.each([
    ['text-inside', svg('<text>Bonjour</text><path d="M0 0h9v9z"/>')],
    ['nothing-drawn', svg('<path d="M0 0h9v9z" fill="none"/>')],
    ['not-xml', file('logo.svg', '<svg ')],
  ])(
    'refuses %s with its remedy',
    async (reason, upload) => {
      const refusal = await refused(upload)
      expect(refusal.reason).toBe(reason)
      expect(refusal.words.fr).not.toBe(refusal.words.en)
      for (const text of Object.values(refusal.words)) expect(text).not.toMatch(/undefined|NaN/)
    },
    20_000,
  )
})

describe('prepareLogo, drawings without a viewBox', () => {
  const bare = (attributes: string, inside: string) =>
    file('logo.svg', `<svg xmlns="http://www.w3.org/2000/svg"${attributes}>${inside}</svg>`)

  it('takes width and height where all is drawn inside', async () => {
    const logo = await prepared(
      bare(' width="240" height="60"', '<rect x="5" y="2" width="230" height="55" rx="9"/>'),
    )
    expect(codes(logo)).toEqual(['view-box-supplied'])
    expect(logo.mark).toMatchObject({ boxWidth: 240, boxHeight: 60 })
  })

  it('widens the frame to a part outside, and shows where it was cut', async () => {
    const logo = await prepared(
      bare(
        ' width="200" height="60"',
        '<rect x="-50" y="0" width="100" height="60" rx="9"/><circle cx="120" cy="30" r="30"/>',
      ),
    )
    expect(codes(logo)).toEqual(['drawing-outside', 'margin-cut'])
    const { figures, scene } = found(logo, 'drawing-outside') ?? {}
    // The drawing is 200 wide, 50 of them left of the frame.
    expect(figures?.percent).toBeCloseTo(25, 0)
    expect(scene?.frame).toEqual({ x: 0, y: 0, width: 200, height: 60 })
    expect(scene?.file.x).toBeCloseTo(-50, 0)
    expect(logo.mark.width).toBeCloseTo(200, 0)
  })

  it('says what its own frame cuts off a drawing, and nothing of one that fills its frame', async () => {
    const own = (inside: string) => bare(' viewBox="0 0 200 60"', inside)
    const logo = await prepared(own('<rect x="-50" y="5" width="200" height="50" rx="9"/>'))
    expect(found(logo, 'drawing-cut')?.figures.percent).toBeCloseTo(25, 0)
    expect(found(logo, 'drawing-cut')?.level).toBe('warn')
    expect(found(logo, 'drawing-cut')?.scene?.frame.x).toBeCloseTo(-50, 0)
    const full = await prepared(own('<rect width="200" height="60" rx="9"/>'))
    expect(codes(full)).not.toContain('drawing-cut')
    const clipped = await prepared(
      own(
        '<clipPath id="c"><rect width="200" height="60"/></clipPath><g clip-path="url(#c)"><rect x="-50" y="5" width="240" height="50" rx="9"/></g>',
      ),
    )
    expect(codes(clipped)).not.toContain('drawing-cut')
  })

  it('measures the drawing itself where nothing is said of its size', async () => {
    const logo = await prepared(
      bare('', '<g transform="translate(5000 300)"><rect width="120" height="40" rx="9"/></g>'),
    )
    expect(codes(logo)).toEqual(['frame-measured'])
    expect(logo.mark.boxWidth / logo.mark.boxHeight).toBeCloseTo(3, 1)
    expect(await refused(bare('', '<rect width="9" height="9" fill="none"/>'))).toMatchObject({
      reason: 'nothing-drawn',
    })
  })
})

/** Milliseconds of processor time; tests in other threads beside this one count in, so there is room for them. */
const MOMENT = 4_000

describe('prepareLogo, what would harm', () => {
  const uses = (levels: number, times: number) =>
    Array.from(
      { length: levels },
      (_, level) => `<g id="l${level + 1}">${`<use href="#l${level}"/>`.repeat(times)}</g>`,
    ).join('')
  const HOSTILE: [name: string, reason: string, source: string][] = [
    ['a billion uses', 'expands-too-far', `<g id="l0"><path d="M0 0h9v9z"/></g>${uses(8, 14)}`],
    ['a million groups inside one another', 'too-many-bytes', '<g>'.repeat(1_000_000)],
    ['many groups inside one another', 'too-deep', '<g>'.repeat(60_000) + '</g>'.repeat(60_000)],
    ['a million elements', 'too-many-bytes', '<a/>'.repeat(1_000_000)],
    ['many elements', 'too-many-elements', '<g/>'.repeat(200_000)],
    ['a drawing cut short', 'not-xml', '<path d="M0 0h9v9z"/><g><pa'],
    ['a megabyte of path that is none', 'not-xml', `<path d="${'M0 0 '.repeat(200_000)}`],
  ]
  it.each(HOSTILE)('refuses %s in a moment', async (_, reason, inside) => {
    const started = process.cpuUsage()
    const whole = svg(inside)
    const cut = reason === 'not-xml' ? whole.data.subarray(0, whole.data.length - 6) : whole.data
    const refusal = await refused({ ...whole, data: cut })
    const { user, system } = process.cpuUsage(started)
    expect(refusal.reason).toBe(reason)
    expect((user + system) / 1_000).toBeLessThan(MOMENT)
  })

  it('checks a good logo, with the version that it proposes, in a moment', async () => {
    const upload = { ...seeded('ville-light'), mimeType: 'image/svg+xml' }
    await logoChange({ upload })
    const started = process.cpuUsage()
    await logoChange({ upload })
    const { user, system } = process.cpuUsage(started)
    expect((user + system) / 1_000).toBeLessThan(MOMENT)
  })

  it('names doubled ids, and keeps the picture', async () => {
    const twice = svg(
      '<defs><path id="a" d="M0 0h240v60z"/><path id="a" d="M0 0h9v9z"/></defs><use href="#a"/>',
    )
    const logo = await prepared(twice)
    expect(found(logo, 'ids-doubled')).toMatchObject({ level: 'fixed', figures: { names: 'a' } })
    expect(found(logo, 'picture-same')).toMatchObject({ level: 'ok' })
  })
})

describe('prepareLogo, pixels', () => {
  it('cuts a PNG to its mark and writes a clean PNG', async () => {
    const data = await raster('#1e4798', null)
      .png()
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>Zoé</a></x:xmpmeta>')
      .toBuffer()
    const logo = await prepared(file('logo.png', data, 'image/png'))
    expect(logo.file).toMatchObject({ format: 'png', width: 900, height: 300 })
    expect(codes(logo)).toEqual(['margin-cut'])
    expect(found(logo, 'margin-cut')?.scene).toEqual({
      file: { x: 40, y: 40, width: 900, height: 300 },
      frame: { x: 0, y: 0, width: 980, height: 380 },
    })
    expect(logo.mark.ink).toBeGreaterThan(0.98)
    expect(logo.mark.contrast.day).toBeGreaterThan(7)
    expect(Object.keys(metadataOf(logo.file.data)).filter((key) => /^(XMP|EXIF|ICC)/.test(key))).toEqual([])
  })

  it.each(['jpeg', 'webp'] as const)(
    'trims the even ground of a %s and says that it will show',
    async (format) => {
      const data = await raster('#1e4798', '#ffffff')
        .flatten({ background: '#fff' })
        .toFormat(format)
        .toBuffer()
      const logo = await prepared(file(`logo.${format === 'jpeg' ? 'jpg' : format}`, data))
      expect(codes(logo)).toEqual(['plated', 'margin-cut'])
      expect(Math.abs(logo.file.width - 900)).toBeLessThanOrEqual(4)
      expect(Math.abs(logo.file.height - 300)).toBeLessThanOrEqual(4)
      expect(logo.file.format).toBe('png')
    },
  )

  it('asks for more pixels where there are few, and refuses where there are none to see', async () => {
    const small = await prepared(file('logo.png', await raster('#000', null, 90).png().toBuffer()))
    expect(found(small, 'low-resolution')).toMatchObject({
      level: 'warn',
      figures: { height: 90, wanted: 156 },
    })
    expect(await refused(file('logo.png', await raster('#000', null, 30).png().toBuffer()))).toMatchObject({
      reason: 'too-small',
      data: { height: 30, wanted: 52 },
    })
    const empty = sharp({ create: { width: 300, height: 100, channels: 4, background: '#0000' } })
    expect((await refused(file('logo.png', await empty.png().toBuffer()))).reason).toBe('nothing-drawn')
  })

  it('keeps a large logo to what pages and posters can use', async () => {
    const logo = await prepared(file('logo.png', await raster('#000', null, 1_200).png().toBuffer()))
    expect(logo.file.width).toBeLessThanOrEqual(2_400)
    expect(logo.file.height).toBeLessThanOrEqual(800)
  })
})

describe('prepareLogo, anything else', () => {
  it.each([
    ['logo.pdf', '%PDF-1.7', 'print-file', 'PDF'],
    ['logo.AI', '%PDF-1.5', 'print-file', 'AI'],
    ['logo.ai', '%!PS-Adobe-3.0', 'print-file', 'AI'],
    ['logo.eps', '%!PS-Adobe-3.0 EPSF-3.0', 'print-file', 'EPS'],
    ['logo.ps', '%!PS-Adobe-3.0', 'print-file', 'PostScript'],
    ['logo.psd', '8BPS', 'print-file', 'Photoshop'],
    ['logo.gif', 'GIF89a', 'unsupported-type', 'GIF'],
  ])('refuses %s and says how to export an SVG', async (name, data, reason, type) => {
    const refusal = await refused(file(name, data))
    expect(refusal).toMatchObject({ reason, data: { type } })
    expect(refusal.words.fr).toContain('SVG')
  })

  it('says how in each program, in each language', async () => {
    const { words } = await refused(file('logo.pdf', '%PDF-1.7'))
    for (const text of [words.fr, words.en])
      for (const program of ['Illustrator', 'InDesign', 'Canva', 'Inkscape']) expect(text).toContain(program)
    expect(
      await refused({ name: 'a.indd', data: Buffer.from('0606edf5d81d46e5bd31efe7fe74b71d44', 'hex') }),
    ).toMatchObject({
      reason: 'print-file',
      data: { type: 'InDesign' },
    })
  })

  it('knows an EPS with a preview by its binary header', async () => {
    expect(await refused({ name: 'logo.eps', data: Buffer.from('c5d0d3c600000000', 'hex') })).toMatchObject({
      reason: 'print-file',
      data: { type: 'EPS' },
    })
  })

  it('refuses what is not what it says', async () => {
    const png = await raster('#000', null).png().toBuffer()
    expect((await refused(file('logo.svg', png))).reason).toBe('mislabelled')
    expect((await refused(file('logo.png', png.subarray(0, png.length - 200)))).reason).toBe('damaged')
    expect((await refused(file('logo.png', ''))).reason).toBe('empty')
  })
})

describe('logoChange', () => {
  const uploaded = (upload: ReturnType<typeof file>) => ({ mimeType: '', ...upload })

  it('gives the record what it needs, its hashes of the bytes that are stored', async () => {
    const change = await logoChange({ upload: uploaded(seeded('ville-light')) })
    expect(change?.files.map(({ shelf, format }) => `${shelf} ${format}`)).toEqual([
      'originals svg',
      'renditions svg',
      'renditions svg',
    ])
    expect(change?.fields.renditions).toMatchObject({ files: [{ variant: 'logo' }, { variant: 'dark' }] })
    expect(change?.fields.filename).toMatch(/^ville-light-[0-9a-f]{8}\.svg$/)
    expect(readLogoMark(JSON.parse(JSON.stringify(change?.fields.mark)))).toMatchObject({ boxHeight: 60 })
    expect(change?.fields.findings).toContainEqual({
      code: 'contrast',
      level: 'ok',
      ground: 'day',
      figures: { contrast: 8.4, needed: 3 },
    })
  })

  it('touches nothing without a file, and refuses in words', async () => {
    expect(await logoChange({ upload: null })).toBeNull()
    await expect(logoChange({ upload: uploaded(file('a.pdf', '%PDF-1.7')) })).rejects.toMatchObject({
      code: 'bad-drawing',
      data: { fr: expect.stringContaining('SVG'), en: expect.stringContaining('SVG') },
    })
  })
})

describe('readLogoMark', () => {
  it('reads nothing as nothing, and refuses what is not a mark', () => {
    expect(readLogoMark(null)).toBeNull()
    expect(() => readLogoMark({ width: -1 })).toThrow(/mark/)
  })
})
