import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, openSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { authority } from '@/platform/authority'
import { Complaint } from '../bare/complaint.mjs'
import { ROOT } from './clone'
import { SERVER } from './site'

export type RunningServer = {
  url: string
  child: ChildProcess
  log?: string
  /** Resolves with the exit code. */
  ended: Promise<number>
  /** Asks the server to finish what it answers and end; ends it by force after 10 s. */
  stop: () => Promise<void>
}

export type ServerOptions = {
  port: number
  /** Address to listen on; this machine alone unless said otherwise. */
  host?: string
  env?: Readonly<Record<string, string | undefined>>
  /** A file for what it prints; without it, this terminal. */
  log?: string
  /** Another copy of the server than this clone's. */
  script?: string
}

/** Starts the built server. It does not wait until it answers: see `whenReady`. */
export function startServer({
  port,
  host = '127.0.0.1',
  env = {},
  log,
  script = SERVER,
}: ServerOptions): RunningServer {
  if (log) mkdirSync(path.dirname(log), { recursive: true })
  const output = log ? openSync(log, 'w') : 'inherit'
  const child = spawn(process.execPath, [script], {
    // Next listens where HOSTNAME says. nginx keeps idle connections for 60 s: the server must keep them longer.
    env: {
      ...process.env,
      ...env,
      NODE_ENV: 'production',
      PORT: String(port),
      HOSTNAME: host,
      KEEP_ALIVE_TIMEOUT: '75000',
    },
    stdio: ['ignore', output, output],
  })
  // However this process ends, short of being killed: a server without its command would hold the port.
  const follow = () => void child.kill('SIGTERM')
  process.once('exit', follow)
  const ended = new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? 1)))
  void ended.then(() => process.off('exit', follow))
  const stop = async () => {
    child.kill('SIGTERM')
    const late = wait(10_000, 'late', { ref: false })
    if ((await Promise.race([ended, late])) === 'late') child.kill('SIGKILL')
    await ended
  }
  return { url: `http://${authority(host, port)}`, child, log, ended, stop }
}

/**
 * Waits until the server says that it is ready.
 * @throws Complaint when it ends before, or takes more than `timeout` milliseconds
 */
export async function whenReady({ url, ended, log }: RunningServer, timeout = 60_000): Promise<void> {
  let over = false
  void ended.then(() => {
    over = true
  })
  const until = Date.now() + timeout
  while (Date.now() < until) {
    if (over)
      throw new Complaint(
        `The server ended before it was ready${log ? `; ${path.relative(ROOT, log)} says why.` : '; the lines above say why.'}`,
      )
    if (await isReady(url)) return
    await wait(50)
  }
  throw new Complaint(
    `The server did not become ready within ${timeout / 1000} s; ${url}/readyz says what it waits for.`,
  )
}

const isReady = (url: string): Promise<boolean> =>
  fetch(`${url}/readyz`).then(
    (answer) => answer.ok,
    () => false, // not listening yet
  )

/** Whether a server could listen there now. */
export function isFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(false) : reject(error),
    )
    probe.listen(port, host, () => probe.close(() => resolve(true)))
  })
}

/** A port that nobody uses now. */
export function freePort(host = '127.0.0.1'): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, host, () => {
      const address = probe.address()
      const port = typeof address === 'object' && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}
