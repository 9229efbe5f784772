import { createHash } from 'node:crypto'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
/** Those that know no feature; and those that run a feature's own rules, beside these. */
const sources = ['src/islands', 'src/partners/islands'].map((folder) => path.join(root, folder))
const target = path.join(root, 'public/islands')

/** One island as it ships. `gzip`: bytes as they travel. */
export interface BuiltIsland {
  readonly name: string
  readonly file: string
  readonly code: string
  readonly gzip: number
}

/** Bundles each island by itself, minified for the floor. */
export async function buildIslands(): Promise<BuiltIsland[]> {
  const files = await Promise.all(
    sources.map(async (folder) =>
      (await readdir(folder))
        .filter((name) => /^[a-z-]+\.ts$/.test(name))
        .map((name) => path.join(folder, name)),
    ),
  )
  return Promise.all(
    files
      .flat()
      .sort((a, b) => path.basename(a).localeCompare(path.basename(b)))
      .map(buildIsland),
  )
}

async function buildIsland(entry: string): Promise<BuiltIsland> {
  const name = path.basename(entry, '.ts')
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    // A script of its own names: other people's pages load one of them, and have theirs.
    format: 'iife',
    target: ['chrome70', 'safari12', 'firefox78'],
    // Known since Chrome 49 and Safari 10, but for named function expressions that a parameter is called like too:
    // the floor takes it as it is written, which is never so.
    supported: { destructuring: true },
    legalComments: 'none',
  })
  const code = outputFiles[0]?.text ?? ''
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 12)
  return { name, file: `${name}.${hash}.js`, code, gzip: gzipSync(code, { level: 9 }).length }
}

/** Writes `public/islands/<name>.<hash>.js` and the manifest that names them; older scripts go. */
export async function writeIslands(): Promise<BuiltIsland[]> {
  const islands = await buildIslands()
  await rm(target, { recursive: true, force: true })
  await mkdir(target, { recursive: true })
  await Promise.all(islands.map(({ file, code }) => writeFile(path.join(target, file), code)))
  const manifest = Object.fromEntries(islands.map(({ name, file }) => [name, `/islands/${file}`]))
  await writeFile(path.join(target, 'manifest.json'), `${JSON.stringify(manifest)}\n`)
  return islands
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { file, gzip } of await writeIslands()) {
    process.stdout.write(`public/islands/${file} (${gzip} bytes gzip)\n`)
  }
}
