import { describe, expect, it } from 'vitest'
import { clientAddress, neighbourhood, plainAddress } from './clientAddress'

const ours = ['127.0.0.1', '::1', '10.0.0.0/8', 'fd00::/8']

describe('without a proxy of ours', () => {
  it.each([null, '203.0.113.9', '203.0.113.9, 127.0.0.1'])(
    'believes the socket, not the header %s',
    (header) => {
      expect(clientAddress({ peer: '198.51.100.7', forwardedFor: header, trusted: ours })).toBe(
        '198.51.100.7',
      )
    },
  )
  it('believes no header when nobody is trusted, not even from this machine', () => {
    expect(clientAddress({ peer: '127.0.0.1', forwardedFor: '203.0.113.9', trusted: [] })).toBe('127.0.0.1')
  })
})

describe('behind proxies of ours', () => {
  it.each([
    ['one', '127.0.0.1', '203.0.113.9', '203.0.113.9'],
    ['two', '127.0.0.1', '203.0.113.9, 10.1.2.3', '203.0.113.9'],
    ['IPv6', '::1', '2001:DB8::1', '2001:db8::1'],
    ['a network of IPv6', 'fd00::7', '203.0.113.9', '203.0.113.9'],
    ['IPv4 in its IPv6 coat', '::ffff:127.0.0.1', '::ffff:203.0.113.9', '203.0.113.9'],
    ['ports', '127.0.0.1', '203.0.113.9:4711', '203.0.113.9'],
    ['brackets', '127.0.0.1', '[2001:db8::1]:4711', '2001:db8::1'],
  ])('%s', (_, peer, forwardedFor, client) => {
    expect(clientAddress({ peer, forwardedFor, trusted: ours })).toBe(client)
  })
  it('ignores what a client wrote in front of what our proxy saw', () => {
    const forwardedFor = '127.0.0.1, 192.0.2.1, 203.0.113.9'
    expect(clientAddress({ peer: '127.0.0.1', forwardedFor, trusted: ours })).toBe('203.0.113.9')
  })
  it('stops before what is no address', () => {
    const forwardedFor = '203.0.113.9, unknown, 10.1.2.3'
    expect(clientAddress({ peer: '127.0.0.1', forwardedFor, trusted: ours })).toBe('10.1.2.3')
  })
  it.each([null, '', ' , '])('is the proxy itself when it names nobody (%j)', (forwardedFor) => {
    expect(clientAddress({ peer: '127.0.0.1', forwardedFor, trusted: ours })).toBe('127.0.0.1')
  })
})

it('knows nobody when the socket is unknown, whatever the header says', () => {
  expect(clientAddress({ peer: undefined, forwardedFor: '203.0.113.9', trusted: ours })).toBeUndefined()
  expect(clientAddress({ peer: '', forwardedFor: '127.0.0.1', trusted: ours })).toBeUndefined()
})

it.each(['', 'unknown', '_hidden', '1.2.3', '1.2.3.4.5', 'example.org', '::g', '1.2.3.4, 5.6.7.8'])(
  '%j is no address',
  (text) => expect(plainAddress(text)).toBeUndefined(),
)

it.each([
  ['203.0.113.9', '203.0.113.9'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0db8:0001:0002::1', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['64:ff9b::203.0.113.9', '64:ff9b:0:0::/64'],
])('%s shares its limits with %s', (address, shared) => expect(neighbourhood(address)).toBe(shared))
