import { expect, it } from 'vitest'
import { deliveryOf } from './delivery'

it.each([
  ['refused', { code: 'EENVELOPE', responseCode: 550, command: 'RCPT TO' }],
  ['refused', { code: 'EMESSAGE', responseCode: 554, command: 'DATA' }],
  // No address that could be sent to: no server is needed to know.
  ['refused', { code: 'EENVELOPE', command: 'API' }],
  ['later', { code: 'EENVELOPE', responseCode: 450, command: 'RCPT TO' }],
  ['later', { code: 'EMESSAGE', responseCode: 452, command: 'DATA' }],
  // The sender is the same for every mail: a wrong setting must not make them all fail for good.
  ['later', { code: 'EENVELOPE', responseCode: 553, command: 'MAIL FROM' }],
  ['later', { code: 'EPROTOCOL', responseCode: 554, command: 'CONN' }],
  ['later', { code: 'EAUTH', responseCode: 535, command: 'AUTH PLAIN' }],
  ['later', { code: 'EENVELOPE', responseCode: 530, command: 'RCPT TO' }],
  ['later', { code: 'ESOCKET', command: 'CONN' }],
  ['later', { code: 'ETIMEDOUT', command: 'CONN' }],
  ['later', { code: 'ETLS' }],
  ['later', {}],
] as const)('%s: %j', (outcome, failure) => {
  expect(deliveryOf({ message: 'no', ...failure }).outcome).toBe(outcome)
})

it('tells the reason in one line of a bounded length', () => {
  expect(deliveryOf({ message: `Mailbox\r\n full ${'x'.repeat(900)}` })).toEqual({
    outcome: 'later',
    down: true,
    why: `Mailbox full ${'x'.repeat(287)}`,
  })
})

it('knows a server that takes no mail at all from one that does not take this one yet', () => {
  expect(deliveryOf({ message: 'x', code: 'ESOCKET', command: 'CONN' })).toMatchObject({ down: true })
  expect(deliveryOf({ message: 'x', responseCode: 450, command: 'RCPT TO' })).toMatchObject({ down: false })
})
