import { describe, expect, it } from 'vitest'
import { describeProblems, type Env, type EnvProblems, hasProblems, parseEnv } from './env'

const secrets = {
  PAYLOAD_SECRET: 'only-for-tests-0123456789-0123456789',
  INTERNAL_SECRET: 'only-for-tests-abcdefghij-abcdefghij',
}
const production = {
  ...secrets,
  NODE_ENV: 'production',
  DATABASE_URL: 'file:/srv/relais/relais.db',
  PUBLIC_URL: 'https://campaigns.example.org',
  DATA_DIR: '/srv/relais/data',
  MEDIA_DIR: '/srv/relais/media',
  EDGE_DIR: '/srv/relais/edge',
}

function good(result: Env | EnvProblems): Env {
  if (hasProblems(result)) throw new Error(describeProblems(result))
  return result
}
const wrong = (source: Record<string, string | undefined>): string[] => {
  const result = parseEnv(source, '/clone')
  return hasProblems(result) ? result.problems.map(({ variable }) => variable) : []
}

describe('a clone without settings', () => {
  it('gets an embedded database, folders and an address inside the clone', () => {
    const env = good(parseEnv(secrets, '/clone'))
    expect(env).toMatchObject({
      NODE_ENV: 'development',
      DATABASE_URL: 'file:/clone/data/relais.db',
      DATABASE: 'sqlite',
      PUBLIC_URL: 'http://127.0.0.1:3000',
      ALLOWED_HOSTS: ['127.0.0.1:3000'],
      TRUSTED_PROXIES: [],
      DATA_DIR: '/clone/data',
      MEDIA_DIR: '/clone/media',
      PORT: 3000,
      LOG_LEVEL: 'info',
      DEMO: false,
    })
  })
  it('takes an empty variable as absent', () => {
    expect(good(parseEnv({ ...secrets, PORT: '', LOG_LEVEL: '  ' }, '/clone'))).toMatchObject({
      PORT: 3000,
      LOG_LEVEL: 'info',
    })
  })
})

describe('production', () => {
  it('accepts a complete set, and drops the slash at the end of the address', () => {
    const env = good(parseEnv({ ...production, PUBLIC_URL: 'https://campaigns.example.org/' }, '/'))
    expect(env.PUBLIC_URL).toBe('https://campaigns.example.org')
  })
  it('names everything that is missing at once', () => {
    const expected = [
      'DATABASE_URL',
      'PAYLOAD_SECRET',
      'INTERNAL_SECRET',
      'DATA_DIR',
      'MEDIA_DIR',
      'EDGE_DIR',
    ]
    expect(wrong({ NODE_ENV: 'production' })).toEqual(expected)
  })
  it('refuses paths that depend on where the server was started', () => {
    expect(wrong({ ...production, DATABASE_URL: 'file:./relais.db', MEDIA_DIR: 'media' })).toEqual([
      'DATABASE_URL',
      'MEDIA_DIR',
    ])
  })
  it.each([
    ['http://campaigns.example.org', ['PUBLIC_URL']],
    ['http://127.0.0.1:3000', []],
    ['http://localhost:8080', []],
    ['https://example.org/fr', ['PUBLIC_URL']],
    ['https://someone@example.org', ['PUBLIC_URL']],
    ['ftp://example.org', ['PUBLIC_URL']],
    ['example.org', ['PUBLIC_URL']],
  ])('PUBLIC_URL %s', (PUBLIC_URL, problems) => {
    expect(wrong({ ...production, PUBLIC_URL })).toEqual(problems)
  })
  it.each([
    ['mongodb://127.0.0.1/relais', ['DATABASE_URL']],
    ['mongodb://127.0.0.1/relais?replicaSet=', ['DATABASE_URL']],
    ['mongodb://127.0.0.1/relais?replicaSet=rs0', []],
    ['mongodb://a,b/relais?w=majority&replicaSet=rs0', []],
    ['mongodb+srv://cluster.example.org/relais', []],
    ['postgres://127.0.0.1/relais', ['DATABASE_URL']],
    ['file:', ['DATABASE_URL']],
  ])('DATABASE_URL %s', (DATABASE_URL, problems) => {
    expect(wrong({ ...production, DATABASE_URL })).toEqual(problems)
  })
  it('lets the operator accept a MongoDB without transactions', () => {
    const DATABASE_URL = 'mongodb://127.0.0.1/relais'
    const env = good(
      parseEnv({ ...production, DATABASE_URL, ALLOW_MONGODB_WITHOUT_TRANSACTIONS: 'true' }, '/'),
    )
    expect(env).toMatchObject({ DATABASE: 'mongodb', ALLOW_MONGODB_WITHOUT_TRANSACTIONS: true })
  })
})

describe('each variable', () => {
  it.each([
    { NODE_ENV: 'staging' },
    { PAYLOAD_SECRET: 'short' },
    { INTERNAL_SECRET: 'short' },
    { ALLOWED_HOSTS: 'https://example.org' },
    { ALLOWED_HOSTS: 'example.org/fr' },
    { TRUSTED_PROXIES: '10.0.0.0/33' },
    { TRUSTED_PROXIES: 'proxy.example.org' },
    { TRUSTED_PROXIES: '10.0.0.0/8/8' },
    { CONSENT_KEYS: 'hunter2' },
    { CONSENT_KEYS: `k1:${'A'.repeat(43)}=,k1:${'B'.repeat(43)}=` },
    { CONSENT_KEYS: `k1:${'A'.repeat(42)}` },
    { CONSENT_KEYS: `K 1:${'A'.repeat(43)}=` },
    { PORT: '70000' },
    { PORT: '3000; rm' },
    { BIND: 'campaigns.example.org' },
    { LOG_LEVEL: 'loud' },
    { DEMO: 'maybe' },
  ])('refuses %o', (variable) => {
    expect(wrong({ ...secrets, ...variable })).toEqual(Object.keys(variable))
  })
  it('reads the keys of consents, the one in use first', () => {
    const key = (byte: number) => Buffer.alloc(32, byte).toString('base64')
    const { CONSENT_KEYS } = good(
      parseEnv({ ...secrets, CONSENT_KEYS: `2027:${key(2)}, 2026:${key(1)}` }, '/'),
    )
    expect(CONSENT_KEYS.map(({ id, key: bytes }) => [id, bytes[0], bytes.length])).toEqual([
      ['2027', 2, 32],
      ['2026', 1, 32],
    ])
    expect(good(parseEnv(secrets, '/')).CONSENT_KEYS).toEqual([])
  })
  it('reads lists with commas and spaces, the house first and each host once', () => {
    const env = good(
      parseEnv(
        {
          ...production,
          ALLOWED_HOSTS: 'www.example.org, campaigns.example.org',
          TRUSTED_PROXIES: '127.0.0.1 ::1/128,10.0.0.0/8',
        },
        '/',
      ),
    )
    expect(env.ALLOWED_HOSTS).toEqual(['campaigns.example.org', 'www.example.org'])
    expect(env.TRUSTED_PROXIES).toEqual(['127.0.0.1', '::1/128', '10.0.0.0/8'])
  })
})

it('tells every problem with a remedy, and shows no value', () => {
  const bad = {
    NODE_ENV: 'productoin',
    DATABASE_URL: 'postgres://admin:hunter2@db/relais',
    PAYLOAD_SECRET: 'hunter2',
    INTERNAL_SECRET: 'swordfish',
    CONSENT_KEYS: 'k1:swordfish',
    PUBLIC_URL: 'gopher://hunter2',
    ALLOWED_HOSTS: 'hunter2/swordfish',
    TRUSTED_PROXIES: 'swordfish',
    PORT: 'hunter2',
    LOG_LEVEL: 'swordfish',
    DEMO: 'hunter2',
  }
  const result = parseEnv(bad, '/clone')
  if (!hasProblems(result)) throw new Error('accepted')
  expect(result.problems.map(({ variable }) => variable).sort()).toEqual(Object.keys(bad).sort())
  const text = describeProblems(result)
  expect(text).toContain('11 settings are not right')
  for (const { problem, remedy } of result.problems) {
    expect(problem).toMatch(/^It |^An entry /)
    expect(text).toContain(remedy)
  }
  for (const value of Object.values(bad)) expect(text).not.toContain(value)
})

describe('mail', () => {
  const mail = (SMTP_URL?: string, MAIL_FROM?: string) => wrong({ ...production, SMTP_URL, MAIL_FROM })
  it.each([
    'smtp://smtp.example.org',
    'smtp://user:p%40ss@smtp.example.org:587',
    'smtps://user:pass@smtp.example.org:465/',
    'smtp://127.0.0.1:2525',
  ])('leaves by %s', (SMTP_URL) => {
    expect(mail(SMTP_URL, 'campaigns@example.org')).toEqual([])
  })
  it.each([
    'smtp.example.org:587',
    'https://smtp.example.org',
    'smtp://smtp.example.org/path',
    'smtp://smtp.example.org?tls=no',
    'smtp://user@smtp.example.org',
    'smtp://user:100%@smtp.example.org',
    'smtp://',
  ])('does not leave by %s', (SMTP_URL) => {
    expect(mail(SMTP_URL, 'campaigns@example.org')).toEqual(['SMTP_URL'])
  })
  it('needs a sender as soon as it has a server, and no server for a sender', () => {
    expect(mail('smtp://smtp.example.org')).toEqual(['MAIL_FROM'])
    expect(mail(undefined, 'campaigns@example.org')).toEqual([])
    expect(mail()).toEqual([])
  })
  it.each([
    ['campaigns@example.org', []],
    ['Fondation Mille Lanternes <campaigns@example.org>', []],
    ['Fondation <campaigns>', ['MAIL_FROM']],
    ['one@example.org, two@example.org', ['MAIL_FROM']],
    ['One\nBcc: <two@example.org>', ['MAIL_FROM']],
    ['nobody', ['MAIL_FROM']],
  ])('is from %j', (sender, problems) => {
    expect(mail('smtp://smtp.example.org', sender)).toEqual(problems)
  })
  it('never shows the password of its server', () => {
    const result = parseEnv({ ...production, SMTP_URL: 'ftp://user:hush@host', MAIL_FROM: 'x' }, '/')
    expect(hasProblems(result) && describeProblems(result)).not.toContain('hush')
  })
})
