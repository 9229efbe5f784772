/**
 * How fast a large press kit leaves, and in how much memory, beside nginx serving the very same bytes as a
 * plain file: one download at a time, then fifty at once. Run: `npm run bench:archive`, or
 * `npm run bench:archive -- MEGABYTES RUNS SECONDS`.
 *
 * The server is a process of its own, so that its memory is only its own; the client is curl, or Node where
 * there is none. Runs of both are interleaved, because other work on the machine disturbs both alike.
 */
import { type ChildProcess, execFileSync, fork, spawn, spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { crc32 } from 'node:zlib'
import { type ArchiveEntry, layoutArchive } from '@/press/archive/layout'
import { readRange } from '@/press/archive/read'
import { serveArchive } from '@/press/serveArchive'
import { report } from './lib/report'

const IMAGE = 8_000_000
const AT_ONCE = 50
/** What the house promises of a kit. */
const LEAST_MB_PER_S = 500
const MOST_MEMORY_MB = 300

/** Files of random bytes, as pictures are to a disk and to a ZIP. */
async function makeEntries(folder: string, megabytes: number): Promise<ArchiveEntry[]> {
  const entries: ArchiveEntry[] = []
  for (let number = 0; number < Math.ceil((megabytes * 1e6) / IMAGE); number++) {
    const bytes = randomBytes(IMAGE)
    const file = join(folder, `${number}.jpg`)
    await writeFile(file, bytes)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    entries.push({
      path: `kit/images/${number}.jpg`,
      size: IMAGE,
      crc32: crc32(bytes),
      sha256,
      source: { file },
    })
  }
  return entries
}

/** The child: answers every request with the archive, and tells its memory when asked. */
function serve(): void {
  process.once('message', (message) => {
    const entries = (message as { entries: ArchiveEntry[] }).entries
    const archive = layoutArchive(entries, new Date(0))
    const server = createServer(async (request, response) => {
      const headers = new Headers(
        Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
      )
      const answer = await serveArchive(new Request('http://localhost', { headers }), {
        file: archive,
        mediaType: 'application/zip',
        fileName: 'kit.zip',
      })
      response.writeHead(answer.status, Object.fromEntries(answer.headers))
      // As Next hands a body over: chunk by chunk, waiting when the socket is full.
      const reader = answer.body?.getReader()
      // One listener each for a whole download: one a chunk would be the greater part of what is measured.
      let goOn = () => {}
      response.on('drain', () => goOn())
      response.on('close', () => {
        void reader?.cancel()
        goOn()
      })
      for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
        if (response.write(next.value) || response.destroyed) continue
        await new Promise<void>((resolve) => {
          goOn = resolve
        })
      }
      response.end()
    })
    server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }))
  })
  let peak = 0
  setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss())
  }, 20)
  process.on('message', (message) => {
    if (message === 'memory') process.send?.({ rss: process.memoryUsage.rss(), peak })
  })
}

async function ask<T>(child: ChildProcess, message: object | string): Promise<T> {
  child.send(message)
  const [answer] = await once(child, 'message')
  return answer as T
}

/** Seconds to take the whole and throw it away; a download of another length is no measurement. */
async function take(url: string, size: number): Promise<number> {
  const { seconds, bytes } =
    spawnSync('curl', ['--version']).status === 0 ? takeWithCurl(url) : await takeHere(url)
  if (bytes !== size) throw new Error(`${url} sent ${bytes} bytes and not ${size}.`)
  return seconds
}

function takeWithCurl(url: string): { seconds: number; bytes: number } {
  const format = '%{time_total} %{size_download}'
  const said = execFileSync('curl', ['-sS', '-o', '/dev/null', '-w', format, url], { encoding: 'utf8' })
  const [seconds = Number.NaN, bytes = Number.NaN] = said.split(' ').map(Number)
  return { seconds, bytes }
}

async function takeHere(url: string): Promise<{ seconds: number; bytes: number }> {
  const start = performance.now()
  const [response] = (await once(get(url), 'response')) as [IncomingMessage]
  let bytes = 0
  response.on('data', (chunk: Buffer) => {
    bytes += chunk.length
  })
  await once(response, 'end')
  return { seconds: (performance.now() - start) / 1000, bytes }
}

/**
 * Megabytes a second that many downloads get together, each begun anew when it ends, for a time. What a download has
 * taken when the time is over counts as well: fifty whole kits would take minutes and say no more.
 */
async function takeAtOnce(url: string, seconds: number): Promise<number> {
  const begun = performance.now()
  const taken = await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      let bytes = 0
      for (let left = seconds; left > 0.5; left = seconds - (performance.now() - begun) / 1000)
        bytes += await takeFor(url, left)
      return bytes
    }),
  )
  const lasted = (performance.now() - begun) / 1000
  return taken.reduce((sum, bytes) => sum + bytes, 0) / 1e6 / lasted
}

async function takeFor(url: string, seconds: number): Promise<number> {
  const curl = spawn(
    'curl',
    ['-sS', '-o', '/dev/null', '-m', String(seconds), '-w', '%{http_code} %{size_download}', url],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  )
  let said = ''
  curl.stdout.on('data', (text: Buffer) => {
    said += text.toString()
  })
  await once(curl, 'close')
  const [status, bytes = Number.NaN] = said.split(' ').map(Number)
  if (status !== 200) throw new Error(`${url} answered ${status}.`)
  return bytes
}

const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN

/** nginx with one worker serving `folder`; null where it is not installed. */
async function startNginx(folder: string, port: number): Promise<ChildProcess | null> {
  if (spawnSync('nginx', ['-v']).status !== 0) return null
  const configuration = join(folder, 'nginx.conf')
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `${kind}_temp_path ${folder}/${kind};`)
    .join(' ')
  await writeFile(
    configuration,
    `${process.getuid?.() === 0 ? 'user root;' : ''} daemon off; worker_processes 1; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
    events { worker_connections 64; }
    http { access_log off; sendfile on; tcp_nopush on; ${temporary}
      server { listen 127.0.0.1:${port}; root ${folder}; } }`,
  )
  const nginx = spawn('nginx', ['-c', configuration, '-e', join(folder, 'error.log')], { stdio: 'ignore' })
  await new Promise((resolve) => setTimeout(resolve, 500))
  if (nginx.exitCode !== null) throw new Error(`nginx did not start: see ${folder}/error.log`)
  return nginx
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

async function main(): Promise<void> {
  const megabytes = Number(process.argv[2] ?? 2000)
  const runs = Number(process.argv[3] ?? 5)
  const seconds = Number(process.argv[4] ?? 20)
  const folder = await mkdtemp(join(tmpdir(), 'relais-bench-'))
  const child = fork(import.meta.filename, ['serve'], { env: { ...process.env, RELAIS_BENCH_CHILD: '1' } })
  let nginx: ChildProcess | null = null
  try {
    const entries = await makeEntries(folder, megabytes)
    const archive = layoutArchive(entries, new Date(0))
    const { port } = await ask<{ port: number }>(child, { entries })
    const before = await ask<{ rss: number }>(child, 'memory')
    const nginxPort = await freePort()
    nginx = await startNginx(folder, nginxPort)
    if (nginx) {
      await pipeline(
        Readable.from(readRange(archive, 0, archive.size)),
        createWriteStream(join(folder, 'whole.zip')),
      )
    }
    const kit: number[] = []
    const file: number[] = []
    for (let run = 0; run <= runs; run++) {
      const ours = await take(`http://127.0.0.1:${port}/`, archive.size)
      const theirs = nginx ? await take(`http://127.0.0.1:${nginxPort}/whole.zip`, archive.size) : Number.NaN
      // The first run fills the page cache and warms the compiler.
      if (run > 0) {
        kit.push(archive.size / 1e6 / ours)
        file.push(archive.size / 1e6 / theirs)
      }
    }
    const alone = await ask<{ peak: number }>(child, 'memory')
    const size = `${Math.round(archive.size / 1e6)} MB in ${entries.length} files`
    const mb = (bytes: number) => `${Math.round(bytes / 1e6)} MB`
    const speed = (value: number) => `${Math.round(value)} MB/s`
    console.log(`Kit archive (${size}) on loopback, memory ${mb(before.rss)} at rest`)
    const beside = nginx ? `, nginx with the same bytes as a file ${speed(median(file))}` : ', no nginx here'
    report(
      median(kit) >= LEAST_MB_PER_S,
      `one download, median of ${runs} interleaved`,
      `${speed(median(kit))} (at least ${LEAST_MB_PER_S})${beside}, memory ${mb(alone.peak)} at most`,
    )
    if (spawnSync('curl', ['--version']).status !== 0) {
      report(undefined, `${AT_ONCE} downloads at once`, 'not measured: there is no curl here')
      return
    }
    const ours = await takeAtOnce(`http://127.0.0.1:${port}/`, seconds)
    const theirs = nginx ? await takeAtOnce(`http://127.0.0.1:${nginxPort}/whole.zip`, seconds) : undefined
    const { peak } = await ask<{ peak: number }>(child, 'memory')
    report(
      ours >= LEAST_MB_PER_S && peak / 1e6 < MOST_MEMORY_MB,
      `${AT_ONCE} downloads at once, for ${seconds} s`,
      `${speed(ours)} together (at least ${LEAST_MB_PER_S})${theirs === undefined ? '' : `, nginx ${speed(theirs)}`}, memory ${mb(peak)} at most (below ${MOST_MEMORY_MB})`,
    )
  } finally {
    nginx?.kill()
    child.kill()
    await rm(folder, { recursive: true, force: true })
  }
}

if (process.env.RELAIS_BENCH_CHILD) serve()
else await main()
