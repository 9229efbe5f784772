/**
 * A correction of the house in many editions: one page of the house is published, and the very next request of
 * every sampled edition must show it. How long that takes, and how much work it makes, by the number of editions.
 * Run: `npm run bench:editions`, or with the numbers: `npm run bench:editions -- 1 10`.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { mustRun, typescript } from '../scripts/lib/run'
import { copyDatabase, onDatabase } from '../scripts/lib/sqlite'
import { newFolder } from '../tests/support/folders'
import { startTestServer, TEST_SECRETS } from '../tests/support/server'
import { editorAt } from './lib/editor'
import { quantile, report } from './lib/report'
import { HOME, prepareSite } from './lib/site'

const NUMBERS = [1, 10, 100, 1_000]
const ROUNDS = 3
/** Editions that are asked for after each correction, spread over all. */
const SAMPLE = 20

const address = (number: number): string => `${HOME}/avec/organisation-${number}`

/** What stands beside the folder of the build: the way to it, and what is being deleted. */
const ELSEWHERE = /^(current|gone-)/

/** The pages that are kept as files now. */
const keptPages = (edge: string): number =>
  existsSync(edge)
    ? readdirSync(edge, { recursive: true, encoding: 'utf8' }).filter(
        (name) => name.endsWith('.html') && !ELSEWHERE.test(name),
      ).length
    : 0

const sampleOf = (all: number): number[] => {
  const many = Math.min(SAMPLE, all)
  return Array.from({ length: many }, (_, index) => 1 + Math.floor((index * all) / many))
}

async function main(numbers: readonly number[]): Promise<void> {
  const site = await prepareSite()
  try {
    const home = newFolder('editions')
    cpSync(path.join(site.home, 'relais.db'), path.join(home, 'made.db'))
    cpSync(path.join(site.home, 'media'), path.join(home, 'media'), { recursive: true })
    for (const number of numbers) {
      await fill(home, number)
      await measure(home, site.accounts, number)
    }
  } finally {
    site.clear()
  }
}

/** Eight at a time. */
async function inTurns(paths: readonly string[], get: (path: string) => Promise<unknown>): Promise<void> {
  const left = [...paths]
  const work = async () => {
    for (let path = left.pop(); path; path = left.pop()) await get(path)
  }
  await Promise.all(Array.from({ length: 8 }, work))
}

async function fill(home: string, number: number): Promise<void> {
  const data = path.join(home, 'data')
  mkdirSync(data, { recursive: true })
  const env = {
    ...TEST_SECRETS,
    NODE_ENV: 'test',
    LOG_LEVEL: 'fatal',
    DATABASE_URL: `file:${path.join(home, 'made.db')}`,
    DATA_DIR: data,
    MEDIA_DIR: path.join(home, 'media'),
    EDGE_DIR: path.join(data, 'edge'),
  }
  await mustRun('Filling', process.execPath, [...typescript('bench/lib/fillEditions.ts'), String(number)], {
    env,
  })
  rmSync(path.join(home, 'relais.db'), { force: true })
  await copyDatabase(path.join(home, 'made.db'), path.join(home, 'relais.db'))
}

type Accounts = Parameters<typeof editorAt>[1]

async function measure(home: string, accounts: Accounts, number: number): Promise<void> {
  const server = await startTestServer({ from: home, env: { LOG_LEVEL: 'error' } })
  const edge = path.join(server.home, 'edge')
  const get = async (pathname: string): Promise<string> => {
    const answer = await fetch(`${server.url}${pathname}`)
    if (answer.status !== 200) throw new Error(`${pathname} answered ${answer.status}.`)
    return answer.text()
  }
  const everybody = [HOME, ...Array.from({ length: number }, (_, index) => address(index + 1))]
  const editor = await editorAt(server.url, accounts)
  const page = await homeOf(path.join(server.home, 'relais.db'))
  const published: number[] = []
  const house: number[] = []
  const editions: number[] = []
  const expired: number[] = []
  let stale = 0
  for (let round = 0; round <= ROUNDS; round += 1) {
    await inTurns(everybody, get)
    const before = keptPages(edge)
    const title = `Corrigé ${round} fois, pour ${number}`
    const began = performance.now()
    await editor.publish(page, title)
    const answered = performance.now()
    const gone = before - keptPages(edge)
    const counted = performance.now()
    stale += Number(!(await get(HOME)).includes(title))
    const shown = performance.now()
    const times: number[] = []
    for (const one of sampleOf(number)) {
      const asked = performance.now()
      stale += Number(!(await get(address(one))).includes(title))
      times.push(performance.now() - asked)
    }
    // The first round warms the server up.
    if (round === 0) continue
    published.push(answered - began)
    house.push(shown - counted)
    editions.push(...times)
    expired.push(gone)
  }
  await server.stop()
  const ms = (of: readonly number[]) => `${quantile(of, 0.5).toFixed(0)} ms (${quantile(of, 1).toFixed(0)})`
  report(
    stale === 0,
    `${number} edition${number > 1 ? 's' : ''}`,
    [
      `publish ${ms(published)}`,
      `house page ${ms(house)}`,
      `an edition ${ms(editions)}`,
      `${quantile(expired, 0.5)} pages expired`,
      `${stale} stale of ${(ROUNDS + 1) * (1 + sampleOf(number).length)}`,
    ].join(', '),
  )
}

const homeOf = (database: string): Promise<string> =>
  onDatabase(database, async (client) => {
    const { rows } = await client.execute("SELECT id FROM pages WHERE kind = 'home' LIMIT 1")
    return String(rows[0]?.id)
  })

const asked = process.argv.slice(2).map(Number).filter(Number.isFinite)
await main(asked.length > 0 ? asked : NUMBERS)
process.exit()
