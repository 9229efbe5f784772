import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import zlib from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PageStore } from './pageStore.mjs'

let dir: string
let clock: number
let said: string[]

beforeEach(() => {
  dir = fs.mkdtempSync(path.join(os.tmpdir(), 'relais-pages-'))
  clock = Date.parse('2027-01-01T00:00:00Z')
  said = []
})
afterEach(() => fs.rmSync(dir, { recursive: true, force: true }))

const open = (more: { memory?: number; ceiling?: number; look?: number } = {}) =>
  new PageStore({ dir, build: 'b1', now: () => clock, complain: (text) => said.push(text), ...more })

type Page = { shows?: string[]; until?: number | null; status?: number; html?: string }

/** Draws and keeps a page as the cache handler does. */
function draw(store: PageStore, pathname: string, page: Page = {}) {
  const render = store.begin()
  const { shows = [], until = null, status = 200, html = `<p>${pathname}</p>` } = page
  const kept = store.keep(
    `key:${pathname}`,
    { path: pathname, shows, until, status, html, headers: {} },
    render,
    { revalidate: false },
  )
  store.end(render)
  return kept
}
const file = (pathname: string, form = '') => path.join(dir, 'current', 'house', `${pathname}.html${form}`)
const html = (store: PageStore, pathname: string) => store.get(`key:${pathname}`)?.html ?? null

describe('a kept page', () => {
  it('is a file in three forms, behind a link to the build that serves', () => {
    draw(open(), '/fr/c/agir', { html: '<p>é</p>' })
    expect(fs.readFileSync(file('/fr/c/agir'), 'utf8')).toBe('<p>é</p>')
    expect(zlib.gunzipSync(fs.readFileSync(file('/fr/c/agir', '.gz'))).toString()).toBe('<p>é</p>')
    expect(zlib.brotliDecompressSync(fs.readFileSync(file('/fr/c/agir', '.br'))).toString()).toBe('<p>é</p>')
    expect(fs.readdirSync(path.dirname(file('/fr/c/agir')))).toHaveLength(3)
  })

  it('goes when what it shows changes, with its files; others stay', () => {
    const store = open()
    draw(store, '/fr/a', { shows: ['doc:media:1:fr'] })
    draw(store, '/fr/b', { shows: ['doc:media:2:fr'] })
    expect(store.expire(['doc:media:1:fr'])).toBe(1)
    expect(html(store, '/fr/a')).toBeNull()
    expect(['', '.gz', '.br'].filter((form) => fs.existsSync(file('/fr/a', form)))).toEqual([])
    expect(html(store, '/fr/b')).toBe('<p>/fr/b</p>')
    expect(fs.existsSync(file('/fr/b'))).toBe(true)
  })

  it('that left memory is read from its file, which stays', () => {
    const store = open({ memory: 3000 })
    for (const n of [1, 2, 3, 4]) draw(store, `/fr/p${n}`, { html: String(n).repeat(1000) })
    expect(html(store, '/fr/p1')).toBe('1'.repeat(1000))
    fs.writeFileSync(file('/fr/p2'), 'from the file')
    expect(html(store, '/fr/p2')).toBe('from the file')
    expect(store.size).toBe(4)
  })

  it('whose file somebody deleted is drawn anew once memory has let it go', () => {
    const store = open({ memory: 3000 })
    for (const n of [1, 2, 3]) draw(store, `/fr/p${n}`, { html: String(n).repeat(1000) })
    fs.rmSync(file('/fr/p1'))
    expect(html(store, '/fr/p1')).toBeNull()
    expect(store.has('/fr/p1')).toBe(false)
  })

  it('never leaves the folder', () => {
    const store = open()
    draw(store, '/fr/../../../out')
    draw(store, '/fr/A b')
    expect(fs.readdirSync(path.join(dir, 'current', 'house'))).toEqual([])
    expect(fs.existsSync(path.join(dir, 'out.html'))).toBe(false)
  })

  it('is not replaced by a second key for the same address growing the index', () => {
    const store = open()
    draw(store, '/fr/a')
    const render = store.begin()
    store.keep(
      'key:other',
      { path: '/fr/a', shows: [], until: null, status: 200, html: 'two', headers: {} },
      render,
      {},
    )
    expect(store.size).toBe(1)
    expect(fs.readFileSync(file('/fr/a'), 'utf8')).toBe('two')
  })
})

describe('made-up addresses', () => {
  it('beyond the ceiling are answered, not kept, and push nothing out', () => {
    const store = open({ ceiling: 3, memory: 2000 })
    for (const n of [1, 2, 3]) expect(draw(store, `/fr/real${n}`)).toBe(true)
    for (let n = 0; n < 50; n += 1) expect(draw(store, `/fr/made-up-${n}`)).toBe(false)
    for (const n of [1, 2, 3]) expect(html(store, `/fr/real${n}`)).toBe(`<p>/fr/real${n}</p>`)
    expect(said).toHaveLength(1)
  })

  it('that are kept in memory alone leave the index with it', () => {
    const store = open({ memory: 2000 })
    for (let n = 0; n < 100; n += 1) draw(store, `/fr/old-${n}`, { status: 308, html: 'x'.repeat(200) })
    expect(store.size).toBeLessThan(10)
  })
})

describe('a render that began before a change', () => {
  it('is not kept after it', () => {
    const store = open()
    const render = store.begin()
    store.expire(['doc:pages:1:fr'])
    const page = {
      path: '/fr/a',
      shows: ['doc:pages:1:fr'],
      until: null,
      status: 200,
      html: 'old',
      headers: {},
    }
    expect(store.keep('key:/fr/a', page, render, {})).toBe(false)
    expect(store.get('key:/fr/a')).toBeNull()
    expect(fs.existsSync(file('/fr/a'))).toBe(false)
  })

  it('is kept when the change was of something else', () => {
    const store = open()
    const render = store.begin()
    store.expire(['doc:pages:2:fr'])
    const page = {
      path: '/fr/a',
      shows: ['doc:pages:1:fr'],
      until: null,
      status: 200,
      html: 'new',
      headers: {},
    }
    expect(store.keep('key:/fr/a', page, render, {})).toBe(true)
  })

  it('is waited for, and one that began after it is not', async () => {
    const store = open()
    const old = store.begin()
    store.expire(['x'])
    store.begin()
    let done = false
    const waiting = store.settled(5000).then((over) => {
      done = true
      return over
    })
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(done).toBe(false)
    store.end(old)
    expect(await waiting).toBe(true)
  })

  it('holds nobody longer than the limit', async () => {
    const store = open()
    store.begin()
    store.expire(['x'])
    expect(await store.settled(30)).toBe(false)
  })

  it('that was given up is not trusted any more', () => {
    vi.useFakeTimers()
    try {
      const store = open()
      const render = store.begin()
      vi.advanceTimersByTime(20_000)
      const page = { path: '/fr/a', shows: [], until: null, status: 200, html: 'late', headers: {} }
      expect(store.keep('key:/fr/a', page, render, {})).toBe(false)
    } finally {
      vi.useRealTimers()
    }
  })
})

describe('time', () => {
  it('ends a page at its instant, on the first look and in the folder', async () => {
    const store = open({ look: 5 })
    draw(store, '/fr/a', { until: clock + 60_000 })
    draw(store, '/fr/b', { until: clock + 120_000 })
    clock += 59_999
    expect(html(store, '/fr/a')).not.toBeNull()
    clock += 1
    await vi.waitFor(() => expect(fs.existsSync(file('/fr/a'))).toBe(false))
    expect(fs.existsSync(file('/fr/b'))).toBe(true)
    clock += 60_000
    expect(html(store, '/fr/b')).toBeNull()
  })

  it('keeps no page whose instant has passed while it was drawn', () => {
    expect(draw(open(), '/fr/a', { until: clock })).toBe(false)
  })
})

describe('the folder', () => {
  it('keeps an earlier start’s files until the database has answered', () => {
    draw(open(), '/fr/a')
    const next = open()
    expect(fs.existsSync(file('/fr/a'))).toBe(true)
    next.open()
    expect(fs.existsSync(file('/fr/a'))).toBe(false)
    draw(next, '/fr/b')
    next.open()
    expect(fs.existsSync(file('/fr/b'))).toBe(true)
  })

  it('keeps the pages of the build before, which may still serve, and no older ones', async () => {
    const pagesOf = (build: string) => path.join(dir, build, 'house/fr/a.html')
    for (const build of ['b1', 'b2', 'b3']) {
      const store = new PageStore({ dir, build, now: () => clock, complain: (text) => said.push(text) })
      draw(store, '/fr/a')
    }
    fs.mkdirSync(path.join(dir, 'of somebody else'))
    await vi.waitFor(() => expect(fs.existsSync(pagesOf('b1'))).toBe(false))
    expect(
      [pagesOf('b2'), pagesOf('b3'), path.join(dir, 'of somebody else')].map((it) => fs.existsSync(it)),
    ).toEqual([true, true, true])
    expect(fs.realpathSync(path.join(dir, 'current'))).toBe(fs.realpathSync(path.join(dir, 'b3')))
    expect(said).toEqual([])
  })

  it('loses many pages in one rename and keeps the few others', async () => {
    const store = open()
    for (let n = 0; n < 200; n += 1)
      draw(store, `/fr/p${n}`, { shows: [n % 10 ? 'global:house:fr' : 'other'] })
    expect(store.expire(['global:house:fr'])).toBe(180)
    for (const n of [0, 10, 190]) expect(fs.readFileSync(file(`/fr/p${n}`), 'utf8')).toBe(`<p>/fr/p${n}</p>`)
    expect(fs.existsSync(file('/fr/p10', '.br'))).toBe(true)
    expect(fs.existsSync(file('/fr/p1'))).toBe(false)
    await vi.waitFor(() => expect(fs.readdirSync(dir).filter((name) => name.startsWith('gone'))).toEqual([]))
  })

  it('that can’t be written is said, and the page is still answered and kept in memory', () => {
    fs.writeFileSync(path.join(dir, 'b1'), 'a file where the folder should be')
    const store = open()
    store.open()
    fs.rmSync(path.join(dir, 'b1'), { recursive: true })
    fs.writeFileSync(path.join(dir, 'b1'), '')
    expect(draw(store, '/fr/a')).toBe(true)
    expect(html(store, '/fr/a')).toBe('<p>/fr/a</p>')
    expect(said.some((text) => text.includes('/fr/a'))).toBe(true)
  })
})
