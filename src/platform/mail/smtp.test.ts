import { expect, it } from 'vitest'
import { smtpOptions } from './smtp'

it('a password travels encrypted, except on this machine itself', () => {
  expect(smtpOptions('smtp://anne%40example.org:p%25ss@smtp.example.org')).toEqual({
    host: 'smtp.example.org',
    port: 587,
    secure: false,
    requireTLS: true,
    auth: { user: 'anne@example.org', pass: 'p%ss' },
  })
  expect(smtpOptions('smtp://u:p@127.0.0.1:25')).toMatchObject({ port: 25, requireTLS: false })
  expect(smtpOptions('smtp://u:p@[::1]:25')).toMatchObject({ host: '::1', requireTLS: false })
})

it('smtps is encrypted from its first byte', () => {
  expect(smtpOptions('smtps://u:p@smtp.example.org')).toMatchObject({ port: 465, secure: true })
})

it('without a password nothing is required', () => {
  expect(smtpOptions('smtp://smtp.example.org:2525')).toMatchObject({ requireTLS: false, auth: undefined })
})
