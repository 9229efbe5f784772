import { build } from 'esbuild'

/** Packages that draw: the command line loads the CMS without them. */
const DRAWS = /^(react|react-dom|next|next-intl)(\/|$)|\.css$/

/**
 * What is reachable from an entry and draws: React, Next or a style sheet.
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
  const drawing = Object.entries(metafile.inputs).flatMap(([file, { imports }]) =>
    imports.filter(({ path }) => DRAWS.test(path)).map(({ path }) => `${file} imports ${path}`),
  )
  return { modules: Object.keys(metafile.inputs).length, drawing }
}
