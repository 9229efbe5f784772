import { expect, it } from 'vitest'
import { isSecurityContact } from './securityContact'

it.each([
  'mailto:securite.millelanternes@example.org',
  'mailto:security+relais@example.org',
  'https://example.org/security?from=relais',
])('takes %s', (value) => expect(isSecurityContact(value)).toBe(true))

it.each([
  'securite@example.org',
  'mailto:',
  'mailto:nobody',
  'mailto:a@example.org, b@example.org',
  'mailto:a@example.org\nExpires: never',
  'http://example.org/security',
  'https://',
  'https://user:pass@example.org/',
  'https://example.org/a\nb',
  'tel:+33199002710',
])('refuses %j', (value) => expect(isSecurityContact(value)).toBe(false))
