import { readdirSync } from 'node:fs'
import os from 'node:os'
import { step } from './bare/steps.mjs'
import { inClone } from './lib/clone'
import { command } from './lib/command'
import { capture, typescript } from './lib/run'
import { ensureBuilt } from './lib/site'

const WIDTH = 44

type Part = { name: string; lines: string[]; failed: boolean }

/**
 * `npm run bench [-- NAME …]`: runs each measurement of bench/ one after the other, on a machine that does
 * nothing else, and prints them as one table. A bench prints its rows as "✓ what: figures"; ✗ is a figure over
 * its limit, · one without a limit.
 */
await command(async () => {
  const chosen = process.argv.slice(2)
  const all = readdirSync(inClone('bench'))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -3))
  const names = all.filter((name) => chosen.length === 0 || chosen.includes(name))
  await step('Build', ensureBuilt)
  const parts: Part[] = []
  for (const name of names)
    parts.push(await step(name, (say) => measure(name, say)).catch(() => ({ name, lines: [], failed: true })))
  console.log(
    `\n${os.cpus()[0]?.model ?? 'unknown processor'}, ${os.cpus().length} cores, Node ${process.version}\n`,
  )
  for (const part of parts) console.log(table(part))
  if (parts.some(({ failed, lines }) => failed || lines.some((line) => line.startsWith('✗'))))
    process.exitCode = 1
})

async function measure(name: string, say: (line: string) => void): Promise<Part> {
  const { code, output } = await capture(process.execPath, typescript(`bench/${name}.ts`), {
    say,
    log: inClone('data/logs', `bench-${name}.log`),
  })
  return { name, lines: output.trim().split('\n'), failed: code !== 0 }
}

/** Rows side by side; other lines of a bench stand as they are. */
function table({ name, lines, failed }: Part): string {
  if (failed) return `✗ ${name} did not end well: data/logs/bench-${name}.log\n`
  const rows = lines.map((line) => {
    const [, sign, what, figures] = /^([✓✗·]) (.+?): (.+)$/.exec(line) ?? []
    return sign && what && figures ? `${sign} ${what.padEnd(WIDTH)} ${figures}` : `  ${line.trim()}`
  })
  return `${name}\n${rows.join('\n')}\n`
}
