import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { Complaint } from '../bare/complaint.mjs'
import { step } from '../bare/steps.mjs'
import { inClone } from '../lib/clone'
import { command } from '../lib/command'
import { capture, onTerminal } from '../lib/run'
import { ensureBuilt } from '../lib/site'

/** What Debian calls what the test needs, and how to see that it is there. */
const NEEDS: readonly { name: string; packages: readonly string[]; isThere: () => boolean }[] = [
  {
    name: 'WordPress',
    packages: ['wordpress', 'wordpress-theme-twentytwentythree'],
    isThere: () =>
      existsSync('/usr/share/wordpress/wp-load.php') &&
      existsSync('/usr/share/wordpress/wp-content/themes/twentytwentythree'),
  },
  {
    name: 'MariaDB',
    packages: ['mariadb-server'],
    isThere: () => answers('mariadbd', '--no-defaults', '--version') && answers('mariadb', '--version'),
  },
  {
    name: 'PHP with its MySQL and XML parts',
    packages: ['php-cli', 'php-mysql', 'php-xml'],
    isThere: () =>
      answers('php', '-r', "exit(extension_loaded('mysqli') && extension_loaded('xml') ? 0 : 1);"),
  },
]

const answers = (program: string, ...args: string[]): boolean =>
  spawnSync(program, args, { stdio: 'ignore' }).status === 0

const missing = () => NEEDS.filter(({ isThere }) => !isThere())

/**
 * `npm run test:wordpress`: an address is pasted into Debian's WordPress and looked at in a browser. What the machine
 * lacks is installed where that may be done without being asked (Debian, as root), else it is said.
 */
await command(async () => {
  await step('WordPress, MariaDB, PHP', provide)
  await step('Build', ensureBuilt)
  const vitest = inClone('node_modules/vitest/vitest.mjs')
  const config = inClone('tests/wordpress/vitest.config.ts')
  process.exitCode = await onTerminal(process.execPath, [vitest, 'run', '--config', config])
})

async function provide(): Promise<string> {
  const lacking = missing()
  if (lacking.length === 0) return 'there'
  const packages = lacking.flatMap((need) => need.packages)
  if (process.getuid?.() === 0 && answers('apt-get', '--version')) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    const install = ['install', '-y', '--no-install-recommends', ...packages]
    const log = inClone('data/logs/wordpress-install.log')
    await capture('apt-get', ['update'], { env })
    await capture('apt-get', install, { env, log })
  }
  const still = missing()
  if (still.length > 0)
    throw new Complaint(
      [
        'NOTHING WAS TESTED IN WORDPRESS.',
        `This machine lacks: ${still.map(({ name }) => name).join(', ')}.`,
        `On Debian or Ubuntu: sudo apt-get install --no-install-recommends ${still.flatMap((need) => need.packages).join(' ')}`,
      ].join('\n'),
    )
  return `installed: ${packages.join(', ')}`
}
