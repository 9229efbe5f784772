import { type Browser, chromium } from 'playwright-core'
import { systemChromium } from '../../scripts/lib/tools'

/**
 * A browser for tests: the system's Chromium, or else the one that npm brought. Nothing is downloaded.
 * The caller closes it.
 */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: await chromiumPath(),
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  })
}

/** Where its program is. */
export const chromiumPath = async (): Promise<string> => systemChromium() ?? (await chromiumOfNpm())

async function chromiumOfNpm(): Promise<string> {
  const { default: packaged } = await import('@sparticuz/chromium')
  return packaged.executablePath()
}
