import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { inClone } from '../scripts/lib/clone'

/** Every file of src whose name says that it holds a duty: `termsDuty.ts`, `lateDuty.ts`, `mail/duty.ts`. */
const files = readdirSync(inClone('src'), { recursive: true })
  .map(String)
  .filter((name) => /(?:^|\/)(?:\w+D|d)uty\.ts$/.test(name))

it('runs every duty that was written', () => {
  const listed = readFileSync(inClone('src/duties.ts'), 'utf8')
  expect(files.length).toBeGreaterThan(3)
  const forgotten = files.filter((name) => !listed.includes(`@/${path.join(name.replace(/\.ts$/, ''))}'`))
  expect(forgotten).toEqual([])
})
