import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** A program from outside that the project can use. Nothing here is needed to run a site. */
export type Tool = {
  name: string
  /** What stays undone without it. */
  purpose: string
  /** The command that installs it on Debian or Ubuntu. */
  install: string
  isThere: () => boolean
}

const answers = (program: string, ...args: string[]): boolean =>
  spawnSync(program, args, { stdio: 'ignore', timeout: 20_000 }).status === 0

const apt = (...packages: string[]): string => `sudo apt-get install ${packages.join(' ')}`

/** A compiler of Java 17 or later: the test database is one source file. */
function hasJava(): boolean {
  const { stdout } = spawnSync('javac', ['-version'], { encoding: 'utf8', timeout: 20_000 })
  return Number(/javac (\d+)/.exec(stdout ?? '')?.[1] ?? 0) >= 17
}

const CHROMIUM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The system's Chromium, if it has one. */
export const systemChromium = (): string | undefined => CHROMIUM.find((file) => existsSync(file))

/** npm brings a Chromium for 64-bit Linux on Intel and AMD; elsewhere the system must have one. */
const hasChromium = (): boolean =>
  systemChromium() !== undefined || (process.platform === 'linux' && process.arch === 'x64')

/** nginx, with the module that answers from .br files. */
const hasNginx = (): boolean =>
  answers('nginx', '-v') &&
  ['/usr/lib/nginx/modules', '/usr/share/nginx/modules', '/usr/local/lib/nginx/modules'].some((folder) =>
    existsSync(`${folder}/ngx_http_brotli_static_module.so`),
  )

export const JAVA: Tool = {
  name: 'Java 17 (JDK)',
  purpose: 'the integration suite on a MongoDB-protocol server',
  install: apt('default-jdk-headless'),
  isThere: hasJava,
}
export const MAVEN: Tool = {
  name: 'Maven',
  purpose: 'the integration suite on a MongoDB-protocol server',
  install: apt('maven'),
  isThere: () => answers('mvn', '--version'),
}
export const CHROMIUM_TOOL: Tool = {
  name: 'Chromium',
  purpose: 'the browser suite',
  install: apt('chromium'),
  isThere: hasChromium,
}

export const TOOLS: readonly Tool[] = [
  JAVA,
  MAVEN,
  CHROMIUM_TOOL,
  {
    name: 'nginx with brotli',
    purpose: 'the edge: its tests, npm run edge',
    install: apt('nginx', 'libnginx-mod-http-brotli-static'),
    isThere: hasNginx,
  },
  {
    name: 'Perl',
    purpose: 'exiftool, which checks the metadata of renditions',
    install: apt('perl'),
    isThere: () => answers('perl', '-v'),
  },
  {
    name: 'qpdf',
    purpose: 'checks of PDF files',
    install: apt('qpdf'),
    isThere: () => answers('qpdf', '--version'),
  },
  {
    name: 'unzip',
    purpose: 'checks of archives',
    install: apt('unzip'),
    isThere: () => answers('unzip', '-v'),
  },
  {
    name: '7-Zip',
    purpose: 'checks of archives',
    install: apt('p7zip-full'),
    isThere: () => answers('7z', 'i'),
  },
  {
    name: 'Python 3',
    purpose: 'checks of archives',
    install: apt('python3'),
    isThere: () => answers('python3', '--version'),
  },
]
