import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { transform } from 'esbuild'
import postcss from 'postcss'
import presetEnv from 'postcss-preset-env'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const entry = path.join(root, 'src/ui/styles/index.css')
const blocks = path.join(root, 'src/campaigns/blocks')
const target = path.join(root, 'public/assets')

/**
 * What flattening may touch. Logical longhands stay (the floor knows them, and replacing them by left and
 * right breaks right-to-left); the three pseudo-classes stay because the source already says what happens
 * without them.
 */
const flatten = presetEnv({
  browsers: ['chrome 70', 'ios 12', 'firefox 78'],
  preserve: true,
  features: {
    'cascade-layers': true,
    'logical-properties-and-values': false,
    'focus-visible-pseudo-class': false,
    'is-pseudo-class': false,
    'has-pseudo-class': false,
  },
})

/** Sheets of their own, beside the site's: what few pages need. Each begins with the order of the layers. */
const APART = ['widget', 'space', 'pressroom'] as const

const IMPORT = /^@import "(\.\/[a-z-]+\.css)";$/gm

/** The sheet as written: every file the index names, in its order, then each block's own file. */
export async function joinStyles(): Promise<string> {
  return joined([...(await imported(entry)), ...(await blockStyles())])
}

const joined = async (files: readonly string[]): Promise<string> =>
  (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('\n')

/** The files that an index names, in its order. */
async function imported(index: string): Promise<string[]> {
  const written = await readFile(index, 'utf8')
  return [...written.matchAll(IMPORT)].map(([, name = '']) => path.join(path.dirname(index), name))
}

/** The sheet as it ships: layers flattened, fallbacks kept, minified for the floor. */
export async function buildStyles(): Promise<string> {
  return ship(await joinStyles(), entry)
}

/** A sheet apart as it ships: one file, or those that it names. */
export async function buildApart(name: (typeof APART)[number]): Promise<string> {
  const file = path.join(path.dirname(entry), `${name}.css`)
  const parts = await imported(file)
  return ship(await joined(parts.length > 0 ? parts : [file]), file)
}

async function ship(written: string, from: string): Promise<string> {
  const { css } = await postcss([flatten]).process(written, { from })
  const { code } = await transform(css, {
    loader: 'css',
    minify: true,
    target: ['chrome70', 'ios12', 'firefox78'],
  })
  return code
}

/** Writes `public/assets/<name>.<hash>.css` and the manifest that names them; older sheets go. */
export async function writeStyles(): Promise<{ file: string; bytes: number }[]> {
  const sheets = [
    { name: 'site', css: await buildStyles() },
    ...(await Promise.all(APART.map(async (name) => ({ name, css: await buildApart(name) })))),
  ].map(({ name, css }) => ({ name, css, file: `${name}.${hashOf(css)}.css` }))
  await rm(target, { recursive: true, force: true })
  await mkdir(target, { recursive: true })
  await Promise.all(sheets.map(({ file, css }) => writeFile(path.join(target, file), css)))
  const manifest = Object.fromEntries(sheets.map(({ name, file }) => [name, `/assets/${file}`]))
  await writeFile(path.join(target, 'manifest.json'), `${JSON.stringify(manifest)}\n`)
  return sheets.map(({ file, css }) => ({ file, bytes: Buffer.byteLength(css) }))
}

const hashOf = (css: string): string => createHash('sha256').update(css).digest('hex').slice(0, 12)

async function blockStyles(): Promise<string[]> {
  const found = await readdir(blocks, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  return found
    .filter((name) => name.endsWith('.css'))
    .sort()
    .map((name) => path.join(blocks, name))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { file, bytes } of await writeStyles())
    process.stdout.write(`public/assets/${file} (${bytes} bytes)\n`)
}
