import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inClone } from '../../scripts/lib/clone'
import { typescript } from '../../scripts/lib/run'
import { launchChromium } from '../support/chromium'
import { startTestServer, type TestServer } from '../support/server'

const EMAIL = 'admin@example.org'
const run = promisify(execFile)

let server: TestServer
let browser: Browser
let password: string

/** An administrator, made beside the running server, as an operator does. */
async function staffAdd(): Promise<string> {
  const args = typescript(
    'scripts/staffAdd.ts',
    '--email',
    EMAIL,
    '--name',
    'Une personne',
    '--role',
    'administrator',
  )
  const env = {
    ...process.env,
    DATABASE_URL: `file:${server.home}/relais.db`,
    DATA_DIR: `${server.home}/data`,
    EDGE_DIR: `${server.home}/edge`,
    MEDIA_DIR: `${server.home}/media`,
    PORT: String(server.port),
    PUBLIC_URL: server.url,
    PAYLOAD_SECRET: 'only-for-tests-0123456789abcdefghij',
    INTERNAL_SECRET: 'only-for-tests-jihgfedcba9876543210',
  }
  const { stdout } = await run(process.execPath, args, { cwd: inClone(), env })
  return /[a-z2-9]{4}(-[a-z2-9]{4}){3}/.exec(stdout)?.[0] ?? ''
}

beforeAll(async () => {
  server = await startTestServer()
  browser = await launchChromium()
  password = await staffAdd()
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

async function visit(path: string): Promise<{
  context: BrowserContext
  page: Awaited<ReturnType<BrowserContext['newPage']>>
  failed: string[]
}> {
  const context = await browser.newContext({ locale: 'fr-FR' })
  const page = await context.newPage()
  const failed: string[] = []
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(`${response.status()} ${new URL(response.url()).pathname}`)
  })
  await page.goto(`${server.url}${path}`)
  return { context, page, failed }
}

describe('signing in to the admin, in a build', () => {
  it('says in words why not, then lets in, and out again', async () => {
    const { context, page, failed } = await visit('/admin')
    await page.waitForURL('**/admin/login**')
    expect(failed).toEqual([])
    await page.fill('#field-email', EMAIL)
    await page.fill('#field-password', 'pas le bon mot de passe')
    await page.click('button[type=submit]')
    await page.getByText('Adresse ou mot de passe incorrect').waitFor()
    expect(failed).toEqual(['401 /api/staff/login'])
    await page.fill('#field-password', password)
    await page.click('button[type=submit]')
    await page.waitForURL('**/admin')
    const [cookie] = (await context.cookies()).filter(({ name }) => name === 'relais-token')
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
    await page.goto(`${server.url}/admin/collections/pages`)
    await page.getByRole('heading', { name: 'Pages' }).waitFor()
    await page.goto(`${server.url}/admin/collections/audit-entries`)
    await page.getByText('login').first().waitFor()
    expect(failed).toEqual(['401 /api/staff/login'])
    await page.goto(`${server.url}/admin/logout`)
    await page.getByText('déconnecté').first().waitFor()
    await page.goto(`${server.url}/admin/collections/pages`)
    await page.waitForURL('**/admin/login**')
    await context.close()
  })
  it('answers a forgotten password in the same words for everybody', async () => {
    const { context, page } = await visit('/admin/forgot')
    await page.fill('#field-email', 'nobody@example.org')
    await page.click('button[type=submit]')
    await page.waitForFunction(() =>
      /e-?mail|courriel|envoy/i.test(document.querySelector('h1')?.textContent ?? ''),
    )
    await context.close()
  })
})

describe('the tries of one client', () => {
  const reset = (headers: Record<string, string>) =>
    fetch(`${server.url}/api/staff/reset-password`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ token: 'none', password: 'une phrase assez longue' }),
    })

  it('are counted by its socket, whatever it claims to be', async () => {
    const claims = (i: number) => ({ 'x-forwarded-for': `192.0.2.${i}`, 'x-relais-peer': `192.0.2.${i}` })
    const tries = await Promise.all(Array.from({ length: 20 }, (_, i) => reset(claims(i))))
    expect(tries.map(({ status }) => status)).toEqual(Array(20).fill(403))
    const refused = await reset(claims(99))
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(3000)
  })
})
