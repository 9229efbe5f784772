import { copyFile, mkdir, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { ROOT } from './lib/clone'

const blocks = path.join(ROOT, 'src/campaigns/blocks')
const target = path.join(ROOT, 'public/blocks')

/** Copies each block's picture to `public/blocks/<slug>.svg`, where the admin's chooser shows it. */
export async function writeBlockPictures(): Promise<void> {
  await rm(target, { recursive: true, force: true })
  await mkdir(target, { recursive: true })
  const folders = (await readdir(blocks, { withFileTypes: true })).filter((entry) => entry.isDirectory())
  for (const { name } of folders)
    await copyFile(path.join(blocks, name, 'picture.svg'), path.join(target, `${name}.svg`))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeBlockPictures()
  process.stdout.write('public/blocks\n')
}
