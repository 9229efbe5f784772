import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { inClone } from '../../scripts/lib/clone'
import { mustRun, typescript } from '../../scripts/lib/run'
import { SERVER } from '../../scripts/lib/site'
import { copyDatabase } from '../../scripts/lib/sqlite'
import { baseDatabase } from '../support/baseDatabase'
import { newFolder, runFolder } from '../support/folders'
import { startTestServer, TEST_SECRETS, type TestServer } from '../support/server'
import { madeOnce } from '../support/shelf'

const PASSWORD = 'only-for-tests-Zq7'

type Two = { fr: string; en: string }
type Named = { id: string; name: Two; slug: string }
export type House = {
  campaigns: { id: string; slug: Two; helplines: string[] }[]
  pages: { id: string; slug: Two; kind: string; title: Two }[]
  partners: (Named & { logos: { light: string | null } })[]
  editions: { id: string; partner: string; campaign: string }[]
  media: { id: string; seedKey: string | null }[]
  logos: { id: string }[]
  helplines: { id: string; name: Two; active: boolean }[]
  kits: { id: string; slug: Two }[]
}

/** The demonstration with twelve editions, made once in a run and copied for each server. */
export async function publishingHouse(): Promise<{ folder: string; house: House }> {
  const folder = path.join(runFolder(), 'publishing-house')
  await madeOnce(folder, makeHouse)
  return { folder, house: JSON.parse(readFileSync(path.join(folder, 'house.json'), 'utf8')) }
}

async function makeHouse(folder: string): Promise<void> {
  const workshop = path.join(folder, 'making')
  mkdirSync(workshop)
  copyFileSync(await baseDatabase(), path.join(workshop, 'relais.db'))
  const env = {
    ...TEST_SECRETS,
    NODE_ENV: 'test',
    DATABASE_URL: `file:${path.join(workshop, 'relais.db')}`,
    DATA_DIR: path.join(workshop, 'data'),
    MEDIA_DIR: path.join(folder, 'media'),
    EDGE_DIR: path.join(workshop, 'edge'),
    LOG_LEVEL: 'error',
    PUBLISHING_HOUSE: path.join(folder, 'house.json'),
    PUBLISHING_PASSWORD: PASSWORD,
  }
  await mustRun('Making a house', process.execPath, typescript('tests/browser/publishing-house.ts'), { env })
  await copyDatabase(path.join(workshop, 'relais.db'), path.join(folder, 'relais.db'))
}

/** What the preloaded module does to the server: see publishing-preload.mjs. */
type Control = { now?: string; shift?: number; slow?: { sql: string; ms: number }; down?: boolean }

export type Site = TestServer & {
  house: House
  /** A page as a visitor gets it. */
  get: (pathname: string, headers?: Record<string, string>) => Promise<Page>
  /** A call of the API as an administrator. */
  api: (method: string, path: string, body?: unknown) => Promise<unknown>
  control: (what: Control) => void
  /** A kept page's file at the edge, by its pathname. */
  file: (pathname: string, form?: string) => string
}

export type Page = { status: number; headers: Headers; body: string; drawn: boolean }

export async function startSite(env: Record<string, string> = {}): Promise<Site> {
  const { folder, house } = await publishingHouse()
  const controlFile = path.join(newFolder('control'), 'control.json')
  const preload = pathToFileURL(inClone('tests/browser/publishing-preload.mjs')).href
  const server = await startTestServer({
    from: folder,
    env: {
      NODE_OPTIONS: `--import ${preload}`,
      RELAIS_TEST_CONTROL: controlFile,
      RELAIS_TEST_SERVER: SERVER,
      LOG_LEVEL: 'warn',
      ...env,
    },
  })
  const get = async (pathname: string, headers: Record<string, string> = {}): Promise<Page> => {
    const answer = await fetch(`${server.url}${pathname}`, { redirect: 'manual', headers })
    return {
      status: answer.status,
      headers: answer.headers,
      body: await answer.text(),
      drawn: answer.headers.get('x-nextjs-cache') === 'MISS',
    }
  }
  let cookie = ''
  const api = async (method: string, where: string, body?: unknown): Promise<unknown> => {
    if (!cookie) cookie = await logIn(server.url)
    const answer = await fetch(`${server.url}/api/${where}`, {
      method,
      headers: {
        origin: server.url,
        'sec-fetch-site': 'same-origin',
        'content-type': 'application/json',
        cookie,
      },
      body: body === undefined ? null : JSON.stringify(body),
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${method} ${where} answered ${answer.status}: ${text}`)
    return JSON.parse(text)
  }
  const control = (what: Control) => {
    // The server may be reading it at this very moment: the new one takes its place whole.
    writeFileSync(`${controlFile}.new`, JSON.stringify(what))
    renameSync(`${controlFile}.new`, controlFile)
  }
  const file = (pathname: string, form = '') =>
    path.join(server.home, 'edge/current/house', `${pathname}.html${form}`)
  return { ...server, house, get, api, control, file }
}

async function logIn(url: string): Promise<string> {
  const answer = await fetch(`${url}/api/staff/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ email: 'test@example.org', password: PASSWORD }),
  })
  const cookie = answer.headers.get('set-cookie')?.split(';')[0]
  if (!cookie) throw new Error(`Log-in answered ${answer.status}: ${await answer.text()}`)
  return cookie
}

/** All page files there are now, as pathnames. */
export function pageFiles(site: Site): string[] {
  const root = path.join(site.home, 'edge/current/house')
  if (!existsSync(root)) return []
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => `/${name.slice(0, -'.html'.length)}`)
}

const LOCALES = ['fr', 'en'] as const
const WITH = { fr: 'avec', en: 'with' }
const PRESS = { fr: 'presse', en: 'press' }

/** Addresses of the house and of every edition, in both languages. */
export function addressesOf({ campaigns, pages, partners, editions, kits }: House): string[] {
  const [campaign] = campaigns
  if (!campaign) throw new Error('The house has no campaign.')
  const relaying = partners.filter(({ id }) => editions.some(({ partner }) => partner === id))
  return LOCALES.flatMap((locale) => {
    const home = `/${locale}/${campaign.slug[locale]}`
    const below = pages.filter(({ kind }) => kind !== 'home').map(({ slug }) => `/${slug[locale]}`)
    return [
      home,
      ...below.map((page) => home + page),
      ...relaying.flatMap(({ slug }) =>
        ['', ...below.slice(0, 1)].map((page) => `${home}/${WITH[locale]}/${slug}${page}`),
      ),
      `/${locale}/${PRESS[locale]}`,
      ...kits.map(({ slug }) => `/${locale}/${PRESS[locale]}/${slug[locale]}`),
    ]
  })
}
