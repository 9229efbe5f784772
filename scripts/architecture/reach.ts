import { build } from 'esbuild'

/** Packages that draw: the command line loads the CMS without them. */
const DRAWS = /^(react|react-dom|next|next-intl)(\/|$)|\.css$/

/** What nothing behind the CMS may import, not even when an act is done: Node can't read it. */
const SHEET = /\.css$/

/**
 * What an entry loads and draws: React, Next or a style sheet. What an act imports when it is done is not loaded
 * with the CMS, and may draw; a style sheet may stand nowhere.
 * @returns one line for each such import, with the file that has it, and the number of modules seen
 */
export async function drawingFrom(
  root: string,
  entry: string,
): Promise<{ modules: number; drawing: string[] }> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    jsx: 'automatic',
    write: false,
    outdir: 'tests/output/reach',
    metafile: true,
    logLevel: 'silent',
    loader: { '.svg': 'empty', '.png': 'empty', '.woff2': 'empty' },
  })
  const { inputs } = metafile
  const loaded = new Set([entry])
  // A set gives what is added while it is walked through.
  for (const file of loaded)
    for (const { path, kind } of inputs[file]?.imports ?? [])
      if (kind !== 'dynamic-import' && path in inputs) loaded.add(path)
  const drawing = Object.entries(inputs).flatMap(([file, { imports }]) =>
    imports
      .filter(({ path, kind }) =>
        loaded.has(file) && kind !== 'dynamic-import' ? DRAWS.test(path) : SHEET.test(path),
      )
      .map(({ path }) => `${file} imports ${path}`),
  )
  return { modules: loaded.size, drawing }
}
