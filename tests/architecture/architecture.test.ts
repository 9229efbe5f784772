import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { folders, overrides } from '../../scripts/architecture/floors'
import { drawingFrom } from '../../scripts/architecture/reach'
import { accessSwitchedOff, sourcesOf, strayImports } from '../../scripts/architecture/sources'

const ROOT = path.resolve(import.meta.dirname, '../..')
const FIXTURE = path.join(import.meta.dirname, 'fixture')

const Report = z.object({
  summary: z.object({ changed: z.number(), unchanged: z.number() }),
  diagnostics: z.array(z.object({ category: z.string(), location: z.object({ path: z.string() }) })),
})

/** The two rules that hold the floors, and nothing else, on one folder's src. */
async function lintImports(folder: string) {
  const rules = ['--only=suspicious/noImportCycles', '--only=style/noRestrictedImports']
  const biome = path.join(ROOT, 'node_modules/.bin/biome')
  const output = await new Promise<string>((resolve) =>
    execFile(
      biome,
      ['lint', '--reporter=json', '--max-diagnostics=none', ...rules, 'src'],
      { cwd: folder },
      (_exit, stdout) => resolve(stdout),
    ),
  )
  const { summary, diagnostics } = Report.parse(JSON.parse(output))
  return {
    seen: summary.changed + summary.unchanged,
    found: diagnostics
      .map(({ category, location }) => `${location.path}: ${category.split('/').at(-1)}`)
      .sort(),
  }
}

describe('the floors of src', () => {
  const sources = sourcesOf(ROOT, 'src')

  it('are in biome.json as the table has them (npm run floors)', () => {
    expect(JSON.parse(readFileSync(path.join(ROOT, 'biome.json'), 'utf8')).overrides).toEqual(overrides)
  })
  it('have a place for every folder', () => {
    const present = new Set(sources.flatMap(({ file }) => file.match(/^src\/([^/]+)\//)?.[1] ?? []))
    expect([...present].filter((folder) => ![...folders, 'migrations'].includes(folder))).toEqual([])
  })
  it('hold: no import from above, no circle, and every file was looked at', async () => {
    const { seen, found } = await lintImports(ROOT)
    expect(found).toEqual([])
    const expected = sources.filter(({ file }) => !/^src\/(migrations\/|payload-types)/.test(file))
    expect(seen).toBeGreaterThanOrEqual(expected.length)
  })
  it('cannot be left by a relative import', () => {
    expect(strayImports(sources)).toEqual([])
  })
  it('keep access rules on, but where the system itself acts', () => {
    expect(accessSwitchedOff(sources)).toEqual([])
  })
  it('load the CMS without anything that draws', async () => {
    const { modules, drawing } = await drawingFrom(ROOT, 'payload.config.ts')
    expect(drawing).toEqual([])
    expect(modules).toBeGreaterThan(20)
  })
})

describe('the same rules find what is wrong in a fixture', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'relais-architecture-'))
    cpSync(FIXTURE, folder, { recursive: true })
    const { overrides: floors, linter } = JSON.parse(readFileSync(path.join(ROOT, 'biome.json'), 'utf8'))
    writeFileSync(path.join(folder, 'biome.json'), JSON.stringify({ root: true, linter, overrides: floors }))
    // Biome resolves `@/` only where it finds both; without them it sees no circle through an alias.
    for (const name of ['tsconfig.json', 'package.json'])
      cpSync(path.join(ROOT, name), path.join(folder, name))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('one circle and one forbidden import', async () => {
    const { seen, found } = await lintImports(folder)
    expect(found).toEqual([
      'src/campaigns/campaign.ts: noImportCycles',
      'src/campaigns/page.ts: noImportCycles',
      'src/platform/clock.ts: noRestrictedImports',
    ])
    expect(seen).toBeGreaterThanOrEqual(sourcesOf(folder, 'src').length)
  })
  it('one relative import that leaves its folder', () => {
    expect(strayImports(sourcesOf(folder, 'src'))).toEqual(['src/media/rights.ts imports ../campaigns/page'])
  })
  it('one place that switches access off', () => {
    expect(accessSwitchedOff(sourcesOf(folder, 'src'))).toEqual(['src/media/rights.ts'])
  })
  it('React and a style sheet behind the CMS', async () => {
    const { drawing } = await drawingFrom(folder, 'src/press/payload.ts')
    expect(drawing).toEqual([
      'src/press/payload.ts imports react',
      'src/press/payload.ts imports src/press/kit.css',
    ])
  })
})
