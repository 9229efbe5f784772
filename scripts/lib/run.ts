import { type SpawnOptions, spawn } from 'node:child_process'
import { createWriteStream, mkdirSync } from 'node:fs'
import path from 'node:path'
import { Complaint, remedyFor } from '../bare/complaint.mjs'
import { TYPESCRIPT } from '../bare/node.mjs'
import { ROOT } from './clone'

export type Outcome = { code: number; output: string }

type Options = {
  env?: Readonly<Record<string, string | undefined>>
  /** Where all output is kept; without it the output is only returned. */
  log?: string
  /** Gets each line as it comes. */
  say?: (line: string) => void
}

/** Runs a program in the clone and waits; its output is caught, the last 100 kB returned. */
export function capture(
  command: string,
  args: readonly string[],
  { env, log, say }: Options = {},
): Promise<Outcome> {
  if (log) mkdirSync(path.dirname(log), { recursive: true })
  const file = log ? createWriteStream(log) : undefined
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...settings(env), stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8')
      stream.on('data', (text: string) => {
        output = (output + text).slice(-100_000)
        file?.write(text)
        const line = text.trim().split('\n').at(-1)
        if (line) say?.(line)
      })
    }
    child.on('error', reject)
    child.on('close', (code, signal) => {
      file?.end()
      // What was killed has no last words of its own.
      if (signal) output += `\nEnded by ${signal}.`
      resolve({ code: code ?? 1, output })
    })
  })
}

/**
 * Runs a program that must succeed.
 * @throws Complaint with the remedy for a known trouble, or else with the program's last lines
 */
export async function mustRun(
  name: string,
  command: string,
  args: readonly string[],
  options: Options = {},
): Promise<string> {
  const { code, output } = await capture(command, args, options)
  if (code === 0) return output
  const where = options.log ? `\nAll of it: ${path.relative(ROOT, options.log)}` : ''
  const tail = output.trim().split('\n').slice(-20).join('\n')
  throw new Complaint(remedyFor(output) ?? `${name} failed. Its last words:\n${tail}${where}`)
}

/** Runs a program on this terminal, and returns its exit code. */
export function onTerminal(command: string, args: readonly string[], env?: Options['env']): Promise<number> {
  const child = spawn(command, args, { ...settings(env), stdio: 'inherit' })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })
}

/** Arguments that make this Node run one of our TypeScript files. */
export const typescript = (script: string, ...args: string[]): string[] => [...TYPESCRIPT, script, ...args]

const settings = (env: Options['env']): SpawnOptions => ({ cwd: ROOT, env: { ...process.env, ...env } })
