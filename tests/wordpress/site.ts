import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { inClone } from '../../scripts/lib/clone'
import { freePort } from '../../scripts/lib/server'

export type WordPress = {
  url: string
  password: string
  /** Publishes a post as `admin` or `author`. @returns its address */
  publish: (login: string, content: string) => string
  stop: () => Promise<void>
}

const HERE = inClone('tests/wordpress')
/** Where Debian puts it. */
export const DEBIAN = '/usr/share/wordpress'
const DATABASE_READY_MS = 30_000

/**
 * Debian's WordPress in folders of its own, on free ports: a copy of its files, MariaDB and PHP's own server. Ends
 * with `stop`, and only what it began.
 * @param neighbour the port of the site that its posts will embed
 */
export async function startWordPress(neighbour: number): Promise<WordPress> {
  const home = inClone('tests/output/wordpress')
  rmSync(home, { recursive: true, force: true })
  mkdirSync(home, { recursive: true })
  // A socket's path is short by law of the system; a clone's may be long.
  const socketFolder = mkdtempSync(path.join(tmpdir(), 'relais-wp-'))
  const [port, databasePort] = [await freePort(), await freePort()]
  const url = `http://localhost:${port}`
  const password = 'only-for-tests-0123456789'
  const begun: ChildProcess[] = []
  const stop = async () => {
    for (const child of begun.reverse()) await end(child)
    rmSync(socketFolder, { recursive: true, force: true })
  }
  try {
    const database = startDatabase(home, path.join(socketFolder, 'db.sock'), databasePort)
    begun.push(database)
    await databaseReady(database, databasePort)
    const site = copySite(home, { url, databasePort, neighbour })
    php(site, 'install.php', [url, password])
    // Several workers: WordPress asks itself questions while it answers.
    begun.push(
      begin('php', ['-S', `localhost:${port}`, '-t', site], path.join(home, 'php.log'), {
        PHP_CLI_SERVER_WORKERS: '4',
      }),
    )
    await answering(url)
    const publish = (login: string, content: string) =>
      `${url}/?p=${php(site, 'post.php', [url, login], content).trim()}`
    return { url, password, publish, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

function startDatabase(home: string, socket: string, port: number): ChildProcess {
  const data = path.join(home, 'database')
  const asRoot = process.getuid?.() === 0 ? ['--user=root'] : []
  run('mariadb-install-db', [
    '--no-defaults',
    `--datadir=${data}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
    ...asRoot,
  ])
  const start = path.join(home, 'start.sql')
  // One statement a line.
  writeFileSync(
    start,
    [
      'CREATE DATABASE wordpress CHARACTER SET utf8mb4;',
      "CREATE USER wordpress@'127.0.0.1' IDENTIFIED BY 'only-for-tests';",
      "GRANT ALL ON wordpress.* TO wordpress@'127.0.0.1';",
      '',
    ].join('\n'),
  )
  return begin(
    'mariadbd',
    [
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${socket}`,
      `--port=${port}`,
      '--bind-address=127.0.0.1',
      '--skip-name-resolve',
      `--pid-file=${home}/database.pid`,
      `--init-file=${start}`,
      '--innodb-flush-log-at-trx-commit=0',
      ...asRoot,
    ],
    path.join(home, 'database.log'),
  )
}

async function databaseReady(child: ChildProcess, port: number): Promise<void> {
  const client = [
    '--no-defaults',
    '-h127.0.0.1',
    `-P${port}`,
    '-uwordpress',
    '-ponly-for-tests',
    'wordpress',
    '-e',
    '',
  ]
  const late = Date.now() + DATABASE_READY_MS
  while (spawnSync('mariadb', client, { stdio: 'ignore' }).status !== 0) {
    if (Date.now() > late || child.exitCode !== null)
      throw new Error(`MariaDB did not start: see tests/output/wordpress/database.log`)
    await wait(200)
  }
}

function copySite(
  home: string,
  { url, databasePort, neighbour }: { url: string; databasePort: number; neighbour: number },
): string {
  const site = path.join(home, 'site')
  // Debian links its scripts from other packages: a copy of what the links lead to, with a configuration of its own.
  cpSync(DEBIAN, site, { recursive: true, dereference: true })
  const plugins = path.join(site, 'wp-content/mu-plugins')
  mkdirSync(plugins, { recursive: true })
  copyFileSync(path.join(HERE, 'neighbour.php'), path.join(plugins, 'neighbour.php'))
  for (const file of ['install.php', 'post.php']) copyFileSync(path.join(HERE, file), path.join(site, file))
  const settings = {
    DB_NAME: 'wordpress',
    DB_USER: 'wordpress',
    DB_PASSWORD: 'only-for-tests',
    DB_HOST: `127.0.0.1:${databasePort}`,
    DB_CHARSET: 'utf8mb4',
    WP_HOME: url,
    WP_SITEURL: url,
    RELAIS_PORT: neighbour,
    DISABLE_WP_CRON: true,
    AUTOMATIC_UPDATER_DISABLED: true,
  }
  const lines = Object.entries(settings).map(
    ([name, value]) => `define('${name}', ${typeof value === 'string' ? `'${value}'` : String(value)});`,
  )
  writeFileSync(
    path.join(site, 'wp-config.php'),
    `<?php\n${lines.join('\n')}\n$table_prefix = 'wp_';\nif (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');\nrequire_once ABSPATH . 'wp-settings.php';\n`,
  )
  return site
}

/** @throws Error with its output */
function run(program: string, args: readonly string[], cwd?: string, input?: string): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, input, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program} failed: ${error?.message ?? ''}\n${stdout}\n${stderr}`)
  return stdout
}

const php = (site: string, file: string, args: readonly string[], input?: string): string =>
  run('php', [path.join(site, file), ...args], site, input)

/** In a group of its own, so that its workers end with it. */
function begin(
  program: string,
  args: readonly string[],
  log: string,
  env: Readonly<Record<string, string>> = {},
): ChildProcess {
  const output = openSync(log, 'w')
  return spawn(program, args, {
    detached: true,
    stdio: ['ignore', output, output],
    env: { ...process.env, ...env },
  })
}

async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null) return
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  process.kill(-child.pid, 'SIGTERM')
  const late = wait(10_000, 'late' as const, { ref: false })
  if ((await Promise.race([ended, late])) === 'late') process.kill(-child.pid, 'SIGKILL')
}

async function answering(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await fetch(`${url}/wp-login.php`).catch(() => null)
    if (answer?.ok) return
    await wait(200)
  }
  throw new Error('PHP does not answer with WordPress: see tests/output/wordpress/php.log')
}
