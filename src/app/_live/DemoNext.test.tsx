import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, expect, it } from 'vitest'
import { type Env, env } from '@/platform/env'
import { DemoNext } from './DemoNext'

const before = { ...env() }
afterEach(() => {
  Object.assign(env(), { SMTP_URL: undefined }, before)
})

const shown = (settings: Partial<Env>) => {
  Object.assign(env(), settings)
  return renderToStaticMarkup(<DemoNext locale="fr" waits="review" />)
}

it('leads whoever tries a demonstration to the admin and to the mails', () => {
  const html = shown({ DEMO: true, SMTP_URL: undefined })
  expect(html).toContain('href="/admin/collections/standings?state=asked"')
  expect(html).toContain('href="/fr/espace-partenaire/courrier"')
  expect(html).toContain('partner-manager')
})

it('is nothing where mails leave, or outside a demonstration', () => {
  expect(shown({ DEMO: true, SMTP_URL: 'smtp://127.0.0.1:1' })).toBe('')
  expect(shown({ DEMO: false, SMTP_URL: undefined })).toBe('')
})
