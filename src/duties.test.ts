import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

const SRC = import.meta.dirname
const listed = readFileSync(path.join(SRC, 'duties.ts'), 'utf8')
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => /Duty\.ts$/.test(file))

it('finds the duties that there are', () =>
  expect(files).toEqual(expect.arrayContaining(['desk/decide/lateDuty.ts', 'editions/jobs/termsDuty.ts'])))

it.each(files)('what a running site does by itself holds %s', (file) => {
  const name = path.basename(file, '.ts')
  const [, list = ''] = listed.split('return [')
  expect(listed).toContain(`import { ${name} } from '@/${file.slice(0, -3)}'`)
  expect(list).toMatch(new RegExp(`\\b${name}\\b`))
})
