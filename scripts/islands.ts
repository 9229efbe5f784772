import { createHash } from 'node:crypto'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const source = path.join(root, 'src/islands')
const target = path.join(root, 'public/islands')

/** One island as it ships. `gzip`: bytes as they travel. */
export interface BuiltIsland {
  readonly name: string
  readonly file: string
  readonly code: string
  readonly gzip: number
}

/** Bundles each file of `src/islands` by itself, minified for the floor. */
export async function buildIslands(): Promise<BuiltIsland[]> {
  const names = (await readdir(source))
    .filter((name) => /^[a-z-]+\.ts$/.test(name))
    .map((name) => name.replace(/\.ts$/, ''))
    .sort()
  return Promise.all(names.map(buildIsland))
}

async function buildIsland(name: string): Promise<BuiltIsland> {
  const { outputFiles } = await build({
    entryPoints: [path.join(source, `${name}.ts`)],
    bundle: true,
    minify: true,
    write: false,
    // A script of its own names: other people's pages load one of them, and have theirs.
    format: 'iife',
    target: ['chrome70', 'safari12', 'firefox78'],
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
