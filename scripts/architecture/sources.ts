import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** A source file: its path from the root of the clone, with `/`, and its text. */
export type Source = { file: string; text: string }

/** All TypeScript below a folder. */
export function sourcesOf(root: string, folder: string): Source[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(folder, name))
    .sort()
    .map((file) => ({
      file: file.split(path.sep).join('/'),
      text: readFileSync(path.join(root, file), 'utf8'),
    }))
}

/** `src/media` for what lies in it, `src` for what lies beside the folders. */
const topFolder = (file: string) => file.split('/').slice(0, -1).slice(0, 2).join('/')

/** Relative imports that leave their top folder: across folders it is `@/folder/file`, which the floors watch. */
export function strayImports(sources: readonly Source[]): string[] {
  return sources.flatMap(({ file, text }) =>
    [...text.matchAll(/\b(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]*)['"]/g)].flatMap(
      ([, specifier = '']) => {
        const target = path.posix.join(path.posix.dirname(file), specifier)
        const stays = topFolder(target) === topFolder(file) || target === 'src/payload-types'
        return stays ? [] : [`${file} imports ${specifier}`]
      },
    ),
  )
}

/**
 * Where the system itself may act: what seeds, runs jobs and writes the trail, the sweep of files at boot,
 * uploads made by seeds and commands, what a press kit is frozen from, how an image went that is no longer the
 * public's, what a personal link opens of the press, what the checker may say of issues that were handed out, and what is looked up to publish an edition and to tell of it. Everything
 * else acts for somebody.
 */
const SYSTEM = [
  /^src\/seed\//,
  /\/jobs?[/.]/,
  /^src\/audit\//,
  /^src\/media\/(sweep|createImage|rights\/gone)\.ts$/,
  /^src\/partners\/createLogo\.ts$/,
  /^src\/press\/issuing\/read\.ts$/,
  /^src\/press\/accreditation\/kits\.ts$/,
  /^src\/press\/checking\/rows\.ts$/,
  /^src\/editions\/(publicSlots|putStanding)\.ts$/,
  /\.test\.tsx?$/,
]

/** Files that switch access rules off without being the system. */
export function accessSwitchedOff(sources: readonly Source[]): string[] {
  return sources
    .filter(
      ({ file, text }) =>
        /\boverrideAccess:\s*true\b/.test(text) && !SYSTEM.some((place) => place.test(file)),
    )
    .map(({ file }) => file)
}
