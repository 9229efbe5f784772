import { execFile } from 'node:child_process'
import { beforeEach, describe, expect, it } from 'vitest'
import { addStaff, renewPassword, StaffRefused } from '@/people/addStaff'
import { passwordFlaw } from '@/people/password'
import { forgetTries } from '@/people/signIn/limits'
import { inClone } from '../../scripts/lib/clone'
import { typescript } from '../../scripts/lib/run'
import { payloadForTests } from '../support/payload'
import { rest, signIn } from '../support/rest'

const person = { email: ' First@Example.org ', name: ' Une personne ', roles: ['administrator'] }

beforeEach(() => forgetTries())

describe('the first account', () => {
  it('is made with a password of its own, and signs in', async () => {
    const payload = await payloadForTests()
    const { email, password } = await addStaff(payload, person)
    expect(email).toBe('first@example.org')
    expect(password).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/)
    expect(passwordFlaw(password)).toBeUndefined()
    const session = await signIn(email, password)
    expect((await rest('GET', 'staff/me', { as: session })).json).toMatchObject({
      user: { name: 'Une personne', roles: ['administrator'] },
    })
  })
  it('is made once', async () => {
    const payload = await payloadForTests()
    await expect(addStaff(payload, person)).rejects.toThrow(
      'There is already an account for first@example.org.',
    )
  })
  it('gets a new password, which opens it and ends its sessions', async () => {
    const payload = await payloadForTests()
    const { email, password } = await addStaff(payload, { ...person, email: 'lost@example.org' })
    const session = await signIn(email, password)
    const wrong = { email, password: 'pas le bon mot de passe' }
    await Promise.all(Array.from({ length: 5 }, () => rest('POST', 'staff/login', { body: wrong })))
    const renewed = await renewPassword(payload, 'LOST@example.org')
    forgetTries()
    expect((await rest('GET', 'staff/me', { as: session })).json).toMatchObject({ user: null })
    await signIn(email, renewed.password)
    await expect(signIn(email, password)).rejects.toThrow('401')
    await expect(renewPassword(payload, 'nobody@example.org')).rejects.toThrow(StaffRefused)
  })
})

describe('an account is refused', () => {
  it.each([
    [{ ...person, email: 'not an address' }, 'not an e-mail address'],
    [{ ...person, email: undefined }, 'e-mail address is missing'],
    [{ ...person, name: '  ' }, 'A name is missing'],
    [{ ...person, name: 'x'.repeat(121) }, 'longer than 120'],
    [{ ...person, roles: [] }, 'A role is missing'],
    [{ ...person, roles: ['owner'] }, 'none of: administrator, editor'],
    [{ ...person, password: 'short' }, 'At least 12 characters'],
    [{}, 'A name is missing. A role is missing.'],
  ])('%j', async (wrong, words) => {
    const payload = await payloadForTests()
    const before = await payload.count({ collection: 'staff' })
    await expect(addStaff(payload, wrong)).rejects.toThrow(words)
    expect(await payload.count({ collection: 'staff' })).toEqual(before)
  })
})

describe('the command', () => {
  const run = (...args: string[]) =>
    new Promise<{ code: number; output: string }>((resolve) => {
      const child = execFile(
        process.execPath,
        typescript('scripts/staffAdd.ts', ...args),
        { cwd: inClone() },
        (error, stdout, stderr) => resolve({ code: error ? 1 : 0, output: stdout + stderr }),
      )
      child.stdin?.end()
    })

  it('makes an account and shows its password once', async () => {
    await payloadForTests()
    const made = await run(
      '--email',
      'second@example.org',
      '--name',
      'Deux',
      '--role',
      'editor',
      '--role',
      'reviewer',
    )
    expect(made).toMatchObject({
      code: 0,
      output: expect.stringContaining('may sign in as editor, reviewer'),
    })
    const [password = ''] = /[a-z2-9]{4}(-[a-z2-9]{4}){3}/.exec(made.output) ?? []
    await signIn('second@example.org', password)
  })
  it('says what is missing', async () => {
    const { code, output } = await run('--email', 'third@example.org')
    expect(code).toBe(1)
    expect(output).toContain('✗ A name is missing. A role is missing.')
    expect(output).toContain('npm run staff:add --')
    expect(output).not.toContain('at ')
  })
}, 60_000)
