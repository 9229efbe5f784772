import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Complaint, remedyFor } from './complaint.mjs'
import { isInstalled, requireRoom } from './install.mjs'
import { isSupported, requireNode, TYPESCRIPT } from './node.mjs'

describe('Node', () => {
  it.each([
    ['18.20.0', false],
    ['20.18.3', false],
    ['20.19.0', true],
    ['21.7.0', false],
    ['22.11.0', false],
    ['22.12.0', true],
    ['23.5.0', false],
    ['24.0.0', true],
    ['26.1.0', true],
  ])('%s is supported: %s', (version, supported) => {
    expect(isSupported(version)).toBe(supported)
  })
  it('is refused in one sentence that says what to install', () => {
    expect(() => requireNode('18.20.0')).toThrow(
      /^Relais needs Node .*this is Node 18\.20\.0: install Node 24/,
    )
    expect(() => requireNode('18.20.0')).toThrow(Complaint)
  })
  it('is given the same options by package.json', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>
    }
    const commands = Object.values(scripts).flatMap((script) => script.split(' && '))
    const typescripts = commands.filter((command) => command.includes('.ts'))
    expect(typescripts.length).toBeGreaterThan(10)
    for (const command of typescripts) expect(command).toContain(`node ${TYPESCRIPT.join(' ')} `)
  })
  it('has the same range in package.json', () => {
    const { engines } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(engines.node).toBe('^20.19.0 || ^22.12.0 || >=24.0.0')
  })
})

describe('what is installed', () => {
  const wanted = {
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/mac': { version: '2.0.0', optional: true },
  }
  it.each([
    ['all of it', { 'node_modules/a': { version: '1.0.0' }, 'node_modules/mac': { version: '2.0.0' } }, true],
    ['without another machine’s packages', { 'node_modules/a': { version: '1.0.0' } }, true],
    ['an older version', { 'node_modules/a': { version: '0.9.0' } }, false],
    [
      'an older optional one',
      { 'node_modules/a': { version: '1.0.0' }, 'node_modules/mac': { version: '1.0.0' } },
      false,
    ],
    ['nothing', {}, false],
  ])('%s: %#', (_what, present, installed) => {
    expect(isInstalled(wanted, present)).toBe(installed)
  })
})

describe('a known trouble', () => {
  it.each([
    ['npm error code ENOSPC\nnpm error nospc There appears to be insufficient space', /disk is full: free/],
    ['npm error code EAI_AGAIN', /no network .*: connect this machine/],
    ['request to registry failed, reason: getaddrinfo ENOTFOUND example.org', /no network/],
    ['npm error network timeout ETIMEDOUT', /no network/],
    ["EACCES: permission denied, mkdir '/srv/relais/data'", /may not write here .*\/srv\/relais\/data/],
    ['EROFS: read-only file system', /only be read/],
    ['LibsqlError SQLITE_FULL SQLITE_FULL: database or disk is full', /disk is full: free/],
    ['LibsqlError SQLITE_NOTADB SQLITE_NOTADB: file is not a database', /no database of Relais: check/],
    ["Error ENOTDIR ENOTDIR: not a directory, lstat '/srv/file/x'", /through a file .*: check/],
    ['MongoServerSelectionError connect ECONNREFUSED 127.0.0.1:1', /MongoDB does not answer: check/],
  ])('%j is one sentence that says what to do', (output, sentence) => {
    expect(remedyFor(output)).toMatch(sentence)
    expect(remedyFor(output)).not.toContain('\n')
  })
  it('is not seen where there is none', () => {
    expect(remedyFor('TypeError: cannot read properties of undefined')).toBeUndefined()
  })
})

it('a disk with too little room is named before anything is fetched', () => {
  expect(() => requireRoom('.', 1)).not.toThrow()
  expect(() => requireRoom('.', 1e18)).toThrow(/^The disk is nearly full .*: free some space/)
})
