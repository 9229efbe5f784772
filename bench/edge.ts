/**
 * What a kept page costs at each place that can answer it: the edge, nginx with the same bytes as a static
 * file, the application, and the application without its page handler. Run: `npm run bench -- edge`;
 * needs nginx and wrk.
 *
 * Edge and static file are asked in turns, and the median of the rounds' ratios counts, because a machine's
 * speed drifts; both with and without compression.
 */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { inClone } from '../scripts/lib/clone'
import { brotliModule, nginxThere, writeStandalone } from '../scripts/lib/edge'
import { freePort, startServer, whenReady } from '../scripts/lib/server'
import { TEST_SECRETS, type TestServer } from '../tests/support/server'
import { quantile, report } from './lib/report'
import { HOME, prepareSite, timePage } from './lib/site'

const LIMITS = { packed: 0.85, plain: 0.95 }
const SECONDS = 1
const CONNECTIONS = 32
const PACKED = 'gzip, br'
const PLAIN = 'identity'

type Load = { perSecond: number; p99: number; errors: number }

async function main(rounds: number): Promise<void> {
  if (!nginxThere() || spawnSync('wrk', ['-v']).error) {
    console.log(
      'nginx and wrk are not both installed: sudo apt-get install nginx libnginx-mod-http-brotli-static wrk',
    )
    return
  }
  const site = await prepareSite()
  const stops: (() => Promise<unknown>)[] = []
  try {
    const server = await site.start()
    stops.push(() => server.stop())
    await timePage(`${server.url}${HOME}`)
    const edge = await startEdge(server, stops)
    const still = await startStatic(server, stops)
    await compare(edge, still, rounds)
    show('the application, kept page', [warmLoad(`${server.url}${HOME}`)])
    const bare = await startWithoutHandler(site.home, server.home, stops)
    await timePage(`${bare}${HOME}`)
    show('the same page without the handler', [warmLoad(`${bare}${HOME}`)])
  } finally {
    for (const stop of stops.reverse()) await stop()
    site.clear()
  }
}

async function compare(edge: string, still: string, rounds: number): Promise<void> {
  for (const [encoding, limit, words] of [
    [PACKED, LIMITS.packed, 'compressed'],
    [PLAIN, LIMITS.plain, 'not compressed'],
  ] as const) {
    const ofEdge: Load[] = []
    const ofStatic: Load[] = []
    for (let round = 0; round < rounds; round += 1) {
      const turns = [
        () => ofEdge.push(load(`${edge}${HOME}`, encoding)),
        () => ofStatic.push(load(`${still}/page`, encoding)),
      ]
      // Neither is always the first.
      for (const turn of round % 2 ? turns.reverse() : turns) turn()
    }
    show(`the edge, ${words}`, ofEdge)
    show(`nginx, the same bytes as a file, ${words}`, ofStatic)
    const ratio = quantile(
      ofEdge.map(({ perSecond }, round) => perSecond / (ofStatic[round]?.perSecond ?? Number.NaN)),
      0.5,
    )
    const errors = ofEdge.reduce((sum, it) => sum + it.errors, 0)
    report(
      ratio >= limit && errors === 0,
      `edge against static file, ${words}`,
      `${ratio.toFixed(2)} (limit ${limit}), ${errors} errors`,
    )
  }
}

const median = (loads: readonly Load[]): number =>
  quantile(
    loads.map(({ perSecond }) => perSecond),
    0.5,
  )

function show(what: string, loads: readonly Load[]): void {
  const p99 = quantile(
    loads.map((it) => it.p99),
    0.5,
  )
  const errors = loads.reduce((sum, it) => sum + it.errors, 0)
  report(
    errors === 0 ? undefined : false,
    what,
    `${median(loads).toFixed(0)} requests/s, p99 ${p99.toFixed(2)} ms, ${errors} errors`,
  )
}

/** A JavaScript server is at its speed only after some thousand answers. */
function warmLoad(url: string): Load {
  load(url, PACKED, 4)
  return load(url, PACKED, 5)
}

/** Loads one address for some seconds. */
function load(url: string, encoding: string, seconds = SECONDS): Load {
  const args = [
    '-t1',
    `-c${CONNECTIONS}`,
    `-d${seconds}s`,
    '--latency',
    '-H',
    `Accept-Encoding: ${encoding}`,
    url,
  ]
  const output = execFileSync('wrk', args, { encoding: 'utf8' })
  const [, p99 = '0', unit = 'ms'] = /99%\s+([\d.]+)(us|ms|s)/.exec(output) ?? []
  const failed = [...output.matchAll(/(?:connect|read|write|timeout|Non-2xx or 3xx responses:?) (\d+)/g)]
  return {
    perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(output)?.[1]),
    p99: Number(p99) * { us: 0.001, ms: 1, s: 1000 }[unit as 'us' | 'ms' | 's'],
    errors: failed.reduce((sum, [, count]) => sum + Number(count), 0),
  }
}

async function startEdge(server: TestServer, stops: (() => Promise<unknown>)[]): Promise<string> {
  const listen = `127.0.0.1:${await freePort()}`
  const config = writeStandalone(path.join(server.home, 'nginx-edge'), listen, {
    listen,
    hosts: [`127.0.0.1:${server.port}`],
    app: `127.0.0.1:${server.port}`,
    edgeDir: path.join(server.home, 'edge'),
    staticDir: inClone('.next/standalone/.next/static'),
    publicDir: inClone('.next/standalone/public'),
    https: false,
    brotli: brotliModule() !== undefined,
  })
  return startNginx(config, listen, stops)
}

/** The page's three files in a folder of their own, served by nginx with nothing else to do. */
async function startStatic(server: TestServer, stops: (() => Promise<unknown>)[]): Promise<string> {
  const folder = path.join(server.home, 'nginx-static')
  mkdirSync(path.join(folder, 'root'), { recursive: true })
  for (const form of ['', '.br', '.gz'])
    copyFileSync(
      path.join(server.home, `edge/current/house${HOME}.html${form}`),
      path.join(folder, `root/page.html${form}`),
    )
  const listen = `127.0.0.1:${await freePort()}`
  const config = writeStandalone(folder, listen, {
    listen,
    hosts: ['127.0.0.1'],
    app: '127.0.0.1:9',
    edgeDir: folder,
    staticDir: folder,
    publicDir: folder,
    https: false,
    brotli: brotliModule() !== undefined,
  })
  const servers = `server { listen ${listen}; root "${folder}/root"; gzip_static on; ${brotliModule() ? 'brotli_static on;' : ''} location / { try_files $uri.html =404; } }`
  const text = readFileSync(config, 'utf8')
  writeFileSync(config, `${text.slice(0, text.indexOf('  upstream relais_app'))}${servers}\n}\n`)
  return startNginx(config, listen, stops)
}

async function startNginx(
  config: string,
  listen: string,
  stops: (() => Promise<unknown>)[],
): Promise<string> {
  const nginx = spawn('nginx', ['-c', config, '-e', path.join(path.dirname(config), 'error.log')], {
    stdio: 'inherit',
  })
  stops.push(() => ended(nginx))
  const url = `http://${listen}`
  for (let tries = 0; tries < 100; tries += 1) {
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      return url
    await wait(50)
  }
  throw new Error(`nginx did not start: ${config}`)
}

function ended(child: ChildProcess): Promise<void> {
  child.kill('SIGQUIT')
  return new Promise((resolve) => child.on('close', () => resolve()))
}

/** The same server with Next's own cache: a copy whose configuration names no handler. */
async function startWithoutHandler(
  from: string,
  home: string,
  stops: (() => Promise<unknown>)[],
): Promise<string> {
  const copy = path.join(home, 'without-handler')
  cpSync(inClone('.next/standalone'), copy, { recursive: true, verbatimSymlinks: true })
  for (const file of ['server.js', '.next/required-server-files.json', '.next/required-server-files.js']) {
    const where = path.join(copy, file)
    try {
      const text = readFileSync(where, 'utf8')
      writeFileSync(
        where,
        text
          .replace(/"cacheHandler":\s*"[^"]*",?/g, '')
          .replace(/"cacheMaxMemorySize":\s*0/g, '"cacheMaxMemorySize": 52428800'),
      )
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    }
  }
  copyFileSync(path.join(from, 'relais.db'), path.join(home, 'bare.db'))
  const port = await freePort()
  const server = startServer({
    port,
    script: path.join(copy, 'server.js'),
    log: path.join(home, 'bare.log'),
    env: {
      ...TEST_SECRETS,
      DATABASE_URL: `file:${path.join(home, 'bare.db')}`,
      DATA_DIR: path.join(home, 'bare-data'),
      MEDIA_DIR: path.join(home, 'media'),
      EDGE_DIR: path.join(home, 'bare-edge'),
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      LOG_LEVEL: 'error',
    },
  })
  stops.push(() => server.stop())
  await whenReady(server)
  return server.url
}

await main(Number(process.argv[2] ?? 15))
process.exit()
