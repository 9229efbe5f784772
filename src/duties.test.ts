import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const SRC = path.dirname(fileURLToPath(import.meta.url))

/** Every file of src whose name says that it holds a duty: `termsDuty.ts`, `lateDuty.ts`, `mail/duty.ts`. */
const files = readdirSync(SRC, { recursive: true })
  .map(String)
  .filter((name) => /(?:^|\/)(?:\w+D|d)uty\.ts$/.test(name))

it('runs every duty that was written', () => {
  const listed = readFileSync(path.join(SRC, 'duties.ts'), 'utf8')
  expect(files.length).toBeGreaterThan(3)
  const forgotten = files.filter((name) => !listed.includes(`@/${name.replace(/\.ts$/, '')}'`))
  expect(forgotten).toEqual([])
})
