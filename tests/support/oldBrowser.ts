import { setTimeout as pause } from 'node:timers/promises'
import { type CDPSession, chromium } from 'playwright-core'
import { z } from 'zod'
import { oldChromium } from './oldChromium'

/** It was built for one process in a box without a sandbox. */
const ARGUMENTS = ['--no-sandbox', '--single-process', '--no-zygote', '--headless', '--hide-scrollbars']

/** A page of the old browser. */
export interface OldPage {
  /** Opens an address and waits for its load event and its fonts. */
  open(
    url: string,
    viewport: { width: number; height: number; dark?: boolean; print?: boolean },
  ): Promise<void>
  /** The value of an expression in the page, awaited; it must be JSON. */
  evaluate(expression: string): Promise<unknown>
  /** The whole page as PNG. */
  picture(): Promise<Buffer>
}

export interface OldBrowser {
  readonly version: string
  readonly page: OldPage
  close(): Promise<void>
}

/**
 * Starts Chromium 80 and one page of it. Today's driver speaks to the browser but not to its pages (the
 * protocol has moved on), so that their messages travel inside the browser's.
 */
export async function openOldBrowser(): Promise<OldBrowser> {
  const browser = await chromium.launch({ executablePath: await oldChromium(), args: [...ARGUMENTS] })
  const session = await browser.newBrowserCDPSession()
  const send = await attach(session)
  for (const domain of ['Page', 'Runtime']) await send(`${domain}.enable`)
  return { version: browser.version(), page: pageOf(send), close: () => browser.close() }
}

type Send = (method: string, params?: object) => Promise<unknown>

const message = z.object({
  id: z.number().optional(),
  result: z.unknown().optional(),
  error: z.object({ message: z.string() }).optional(),
})

/** A channel to a new page: commands out, answers matched by their number. */
async function attach(session: CDPSession): Promise<Send> {
  const { targetId } = await session.send('Target.createTarget', { url: 'about:blank' })
  const { sessionId } = await session.send('Target.attachToTarget', { targetId })
  const waiting = new Map<
    number,
    { method: string; resolve(result: unknown): void; reject(error: Error): void }
  >()
  session.on('Target.receivedMessageFromTarget', (event) => {
    const { id, result, error } = message.parse(JSON.parse(event.message))
    const asked = id === undefined ? undefined : waiting.get(id)
    if (id === undefined || !asked) return
    waiting.delete(id)
    if (error) asked.reject(new Error(`${asked.method}: ${error.message}`))
    else asked.resolve(result)
  })
  let last = 0
  return (method, params = {}) =>
    new Promise((resolve, reject) => {
      const id = ++last
      waiting.set(id, { method, resolve, reject })
      session
        .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) })
        .catch(reject)
    })
}

const evaluated = z.object({
  result: z.object({ value: z.unknown().optional() }),
  exceptionDetails: z
    .object({ text: z.string(), exception: z.object({ description: z.string() }).optional() })
    .optional(),
})
const captured = z.object({ data: z.string() })
const measured = z.object({ contentSize: z.object({ width: z.number(), height: z.number() }) })

function pageOf(send: Send): OldPage {
  const evaluate = async (expression: string): Promise<unknown> => {
    const answer = evaluated.parse(
      await send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true }),
    )
    const { exceptionDetails: wrong } = answer
    if (wrong) throw new Error(wrong.exception?.description ?? wrong.text)
    return answer.result.value
  }
  const size = (width: number, height: number) =>
    send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false })
  return {
    evaluate,
    async open(url, { width, height, dark = false, print = false }) {
      await size(width, height)
      await send('Emulation.setEmulatedMedia', {
        media: print ? 'print' : 'screen',
        features: [
          { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
          { name: 'prefers-reduced-motion', value: 'reduce' },
        ],
      })
      await send('Page.navigate', { url })
      while (
        (await evaluate('location.href')) !== url ||
        (await evaluate('document.readyState')) !== 'complete'
      ) {
        await pause(20)
      }
      await evaluate('document.fonts.ready.then(() => true)')
    },
    async picture() {
      const { contentSize } = measured.parse(await send('Page.getLayoutMetrics'))
      const width = Number(await evaluate('innerWidth'))
      await size(width, Math.ceil(contentSize.height))
      const { data } = captured.parse(await send('Page.captureScreenshot', { format: 'png' }))
      return Buffer.from(data, 'base64')
    },
  }
}
