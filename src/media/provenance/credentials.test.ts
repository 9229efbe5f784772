import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { corners } from '../testing/pictures'
import { credentialStatements, statementsOf } from './credentials'
import { readProvenance } from './read'

const address = (code: string) => `http://cv.iptc.org/newscodes/digitalsourcetype/${code}`
const actions = (...codes: string[]) => ({
  label: 'c2pa.actions.v2',
  data: {
    actions: [
      { action: 'c2pa.opened' },
      ...codes.map((code) => ({ action: 'c2pa.created', digitalSourceType: address(code) })),
    ],
  },
})
const from = (relationship: string, active_manifest: string) => ({ relationship, active_manifest })

/** A store as the library gives it: manifests by label, the file's own first. */
const store = (
  manifests: Record<
    string,
    {
      assertions?: { label: string; data: unknown }[]
      ingredients?: { relationship: string; active_manifest: string }[]
    }
  >,
  validation_state = 'Valid',
) =>
  statementsOf({
    active_manifest: 'own',
    validation_state,
    manifests: Object.fromEntries(
      Object.entries(manifests).map(([label, { assertions = [], ingredients = [] }]) => [
        label,
        { assertions, ingredients },
      ]),
    ),
  })

describe('statementsOf', () => {
  it('reads the actions of the file itself, and what its signature is worth', () => {
    const own = { assertions: [{ label: 'c2pa.thumbnail', data: {} }, actions('digitalCapture')] }
    expect(store({ own })).toEqual([
      { from: 'c2pa', raw: address('digitalCapture'), code: 'digitalCapture', signature: 'valid' },
    ])
    expect(store({ own }, 'Trusted')[0]?.signature).toBe('trusted')
    for (const state of ['Invalid', '', 'Unheard of'])
      expect(store({ own }, state)[0]?.signature).toBe('broken')
  })

  it('remembers an AI that made what a person then edited', () => {
    const said = store({
      own: { assertions: [actions('humanEdits')], ingredients: [from('parentOf', 'before')] },
      before: { assertions: [actions('trainedAlgorithmicMedia')] },
    })
    expect(said.map(({ code }) => code)).toEqual(['humanEdits', 'trainedAlgorithmicMedia'])
  })

  it('takes a part that an AI made for a part, and passes over what was only looked at', () => {
    const said = store({
      own: {
        assertions: [actions('composite')],
        ingredients: [from('componentOf', 'part'), from('componentOf', 'photo'), from('inputTo', 'seen')],
      },
      part: { assertions: [actions('trainedAlgorithmicMedia')] },
      photo: { assertions: [actions('digitalCapture')] },
      seen: { assertions: [actions('virtualRecording')] },
    })
    expect(said.map(({ code }) => code)).toEqual(['composite', 'compositeWithTrainedAlgorithmicMedia'])
  })

  it('ends where manifests lead in a circle, or nowhere', () => {
    const circle = {
      assertions: [actions('print')],
      ingredients: [from('parentOf', 'own'), from('parentOf', 'gone')],
    }
    expect(store({ own: circle })).toHaveLength(1)
    expect(store({})).toEqual([])
  })
})

const isInstalled = (() => {
  try {
    createRequire(import.meta.url).resolve('@contentauth/c2pa-node/package.json')
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') return false
    // Installed, and closed to this question.
    return true
  }
})()

describe('content credentials of a file', { timeout: 30_000 }, () => {
  const signed = readFileSync('src/media/testing/files/signed.jpg')

  it('are not looked for where there are none', async () => {
    const plain = await corners(60, 40).jpeg().toBuffer()
    expect(await credentialStatements(plain, 'image/jpeg')).toEqual({ statements: [], unread: false })
  })

  it(`are ${isInstalled ? 'read by the library that is installed here' : 'known to be there, and unread without the library'}`, async () => {
    const found = await readProvenance({ data: signed, name: 'a.jpg' })
    if (isInstalled)
      expect(found).toMatchObject({
        code: 'digitalCapture',
        from: 'c2pa',
        unread: false,
        statements: [{ signature: 'valid' }],
      })
    else expect(found).toEqual({ code: null, from: null, raw: null, statements: [], unread: true })
  })

  it('do not bring anything down when they are broken', async () => {
    const broken = Buffer.from(signed)
    broken.fill(0, signed.indexOf('c2pa.assertions') + 40, signed.indexOf('c2pa.assertions') + 400)
    const { statements, unread } = await credentialStatements(broken, 'image/jpeg')
    expect(unread || statements.every(({ signature }) => signature === 'broken')).toBe(true)
  })
})
