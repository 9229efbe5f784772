/**
 * What an upload of 20 megapixels costs in time and memory, and what four at once leave to a publish beside
 * them. Run: `npm run bench -- upload`.
 *
 * Memory is what an upload adds at its peak: the process that encodes, and what the server grows meanwhile
 * (Linux counts both). The publishes run on an embedded database made for this run, in the
 * process that makes the images, as on a server.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp, { type Sharp } from 'sharp'
import type { ImageFacets } from '@/media/images'
import { mustRun, typescript } from '../scripts/lib/run'

const LIMITS = { seconds: 4, mebibytes: 400, publish: 500 }

const FACETS: ImageFacets = {
  focal: { x: 50, y: 40 },
  credits: {
    author: 'Zoé Œuvrard',
    credit: '© Zoé Œuvrard',
    licence: 'CC-BY-4.0',
    sourceType: 'digitalCapture',
    alt: { fr: 'Des ronds de couleur.' },
  },
}

/** 5,472 × 3,648 pixels of shapes, gradients and grain: about 7 MB as a JPEG, as a camera's picture is. */
async function makePictures(folder: string): Promise<Record<string, string>> {
  const [width, height] = [5472, 3648]
  const circles = Array.from(
    { length: 300 },
    (_, i) =>
      `<circle cx="${(i * 977) % width}" cy="${(i * 613) % height}" r="${20 + ((i * 37) % 300)}" fill="hsl(${(i * 47) % 360},60%,60%)" fill-opacity=".5"/>`,
  )
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs><linearGradient id="g" x2="1" y2="1"><stop stop-color="#064c36"/><stop offset=".5" stop-color="#fdcc45"/><stop offset="1" stop-color="#7bbcd5"/></linearGradient></defs><rect width="100%" height="100%" fill="url(#g)"/>${circles.join('')}</svg>`
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const
  const grain = await sharp({
    create: { width: width / 2, height: height / 2, channels: 3, background: '#888', noise },
  })
    .resize(width, height)
    .blur(0.8)
    .png({ compressionLevel: 1 })
    .toBuffer()
  const landscape = await sharp(Buffer.from(svg))
    .composite([{ input: grain, blend: 'soft-light' }])
    .removeAlpha()
    .png({ compressionLevel: 1 })
    .toBuffer()
  const hole = Buffer.from(
    `<svg width="${width}" height="${height}"><circle cx="900" cy="900" r="600"/></svg>`,
  )
  const jpeg = (picture: Sharp) => picture.jpeg({ quality: 92 })
  const pictures = {
    landscape: jpeg(sharp(landscape)),
    portrait: jpeg(sharp(landscape).rotate(90)),
    'turned by EXIF': jpeg(sharp(landscape)).withMetadata({ orientation: 6 }),
    square: jpeg(sharp(landscape).resize(4472, 4472)),
    'PNG, transparent': sharp(Buffer.from(svg))
      .ensureAlpha()
      .composite([{ input: hole, blend: 'dest-out' }])
      .png(),
  }
  const files: Record<string, string> = {}
  for (const [name, picture] of Object.entries(pictures)) {
    const file = path.join(
      folder,
      `${name.replaceAll(/\W+/g, '-')}.${name.startsWith('PNG') ? 'png' : 'jpg'}`,
    )
    await writeFile(file, await picture.toBuffer())
    files[name] = file
  }
  return files
}

type Cost = {
  seconds: number
  before: number
  peak: number
  encoder: number
  files: number
  megabytes: number
}

/** Peak resident memory of a process in MiB, as the system counted it; null when it has ended. */
function highest(pid: number | string): number | null {
  try {
    const found = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return found ? Number(found) / 1024 : null
  } catch {
    return null
  }
}

/** Looks at the processes that this one starts, as long as it runs, and returns their highest peak so far. */
function watchChildren(): () => number {
  let peak = 0
  const look = () => {
    const pids = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').split(' ').filter(Boolean)
    for (const pid of pids) peak = Math.max(peak, highest(pid) ?? 0)
  }
  setInterval(look, 5).unref()
  return () => peak
}

/** In a process of its own: prepares and stores one picture. */
async function prepareOne(file: string): Promise<Cost> {
  const { prepareImage } = await import('@/media/images')
  const { stage } = await import('@/media/storage')
  const data = await readFile(file)
  const before = highest('self') ?? 0
  const encoder = watchChildren()
  const start = performance.now()
  const image = await prepareImage({ name: path.basename(file), data }, FACETS)
  const staged = await stage(image.files)
  const seconds = (performance.now() - start) / 1000
  staged.keep()
  const bytes = image.files.reduce((sum, one) => sum + one.data.length, 0)
  return {
    seconds,
    before,
    peak: highest('self') ?? 0,
    encoder: encoder(),
    files: image.files.length,
    megabytes: bytes / 1e6,
  }
}

type Beside = {
  publishes: number
  median: number
  slowest: number
  seconds: number
  alone: number
  slowestAlone: number
}

/** In a process of its own: publishes as fast as it can, alone and then while four uploads are worked on. */
async function publishBeside(file: string): Promise<Beside> {
  const { openPayload } = await import('../scripts/lib/payload')
  const { createImage } = await import('@/media/createImage')
  const { commitNotes } = await import('@/publishing/notes')
  const payload = await openPayload()
  const helpline = (key: string) =>
    payload.create({
      collection: 'helplines',
      locale: 'fr',
      data: {
        key,
        active: true,
        territory: 'FR',
        source: { name: 'Mesure' },
        name: key,
        purpose: 'Écouter',
        hours: 'Toujours',
      },
    })
  const publish = async (id: string, title: string): Promise<number> => {
    const start = performance.now()
    const data = { title, _status: 'published' as const }
    await commitNotes(() =>
      payload.update({ collection: 'campaigns', id, locale: 'fr', publishSpecificLocale: 'fr', data }),
    )
    return performance.now() - start
  }
  const id = await commitNotes(async () => {
    const helplines = [(await helpline('un')).id, (await helpline('deux')).id]
    const text = {
      title: 'Mesure',
      slug: 'mesure',
      tagline: 'Accroche',
      summary: 'Résumé',
      contentNote: 'Note',
    }
    const shared = {
      languages: ['fr' as const],
      opensAt: '2026-01-01T00:00:00.000Z',
      exitUrl: 'https://example.org',
    }
    return (
      await payload.create({
        collection: 'campaigns',
        locale: 'fr',
        draft: true,
        data: { ...text, ...shared, helplines },
      })
    ).id
  })
  const alone: number[] = []
  for (let turn = 0; turn < 20; turn += 1) alone.push(await publish(id, `Seule ${turn}`))
  const upload = { name: 'photo.jpg', mimeType: 'image/jpeg', data: await readFile(file) }
  const { author, credit, licence } = FACETS.credits
  const data = {
    name: 'Mesure',
    alt: 'Ronds.',
    author,
    credit,
    licence,
    sourceType: 'digitalCapture',
    showsChild: 'no',
  } as const
  const start = performance.now()
  let busy = true
  const uploads = Promise.all(
    Array.from({ length: 4 }, () => commitNotes(() => createImage(payload, { data, upload, locale: 'fr' }))),
  ).finally(() => {
    busy = false
  })
  const beside: number[] = []
  while (busy) {
    beside.push(await publish(id, `Avec ${beside.length}`))
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  await uploads
  return {
    publishes: beside.length,
    median: median(beside),
    slowest: Math.max(...beside),
    seconds: (performance.now() - start) / 1000,
    alone: median(alone),
    slowestAlone: Math.max(...alone),
  }
}

const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN

/** Runs a part of this file in a process of its own, and reads what it answers. */
function inChild<T>(part: 'prepare' | 'beside', file: string, env: Record<string, string>): T {
  const said = execFileSync(process.execPath, typescript(import.meta.filename, part, file), {
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 10_000_000,
  })
  return JSON.parse(said.trim().split('\n').at(-1) ?? '') as T
}

async function main(runs: number): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'relais-bench-'))
  const env = {
    NODE_ENV: 'test',
    LOG_LEVEL: 'fatal',
    DATABASE_URL: `file:${folder}/relais.db`,
    DATA_DIR: path.join(folder, 'data'),
    MEDIA_DIR: path.join(folder, 'media'),
    EDGE_DIR: path.join(folder, 'edge'),
  }
  try {
    const pictures = await makePictures(folder)
    for (const [name, file] of Object.entries(pictures)) {
      const costs = Array.from({ length: runs }, (_, run) =>
        inChild<Cost>('prepare', file, { ...env, MEDIA_DIR: path.join(folder, `media-${run}`) }),
      )
      const seconds = median(costs.map((cost) => cost.seconds))
      const encoder = Math.max(...costs.map((cost) => cost.encoder))
      const server = Math.max(...costs.map((cost) => cost.peak - cost.before))
      const [one] = costs
      const fine = seconds <= LIMITS.seconds && encoder + server <= LIMITS.mebibytes
      console.log(
        `${fine ? '✓' : '✗'} ${name}: ${seconds.toFixed(2)} s, ${(encoder + server).toFixed(0)} MiB (encoder ${encoder.toFixed(0)}, server ${server.toFixed(0)} more than before), ${one?.files} files of ${one?.megabytes.toFixed(1)} MB`,
      )
      for (let run = 0; run < runs; run += 1) await rm(path.join(folder, `media-${run}`), { recursive: true })
    }
    mkdirSync(env.DATA_DIR, { recursive: true })
    await mustRun('Migrating', process.execPath, typescript('scripts/migrate.ts'), { env })
    const beside = inChild<Beside>('beside', pictures.portrait ?? '', env)
    console.log(
      `${beside.slowest <= LIMITS.publish ? '✓' : '✗'} four at once: done in ${beside.seconds.toFixed(1)} s; ${beside.publishes} publishes meanwhile, median ${beside.median.toFixed(0)} ms, slowest ${beside.slowest.toFixed(0)} ms (alone ${beside.alone.toFixed(0)} and ${beside.slowestAlone.toFixed(0)} ms)`,
    )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const [part, file = ''] = process.argv.slice(2)
if (part === 'prepare' || part === 'beside') {
  const answer = part === 'prepare' ? await prepareOne(file) : await publishBeside(file)
  console.log(JSON.stringify(answer))
  process.exit(0)
}
await main(Number(part ?? 3))
