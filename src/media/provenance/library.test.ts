import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { corners } from '../testing/pictures'
import { credentialStatements } from './credentials'

/**
 * How the program that reads content credentials speaks to `@contentauth/c2pa-node`: with a small module of the same
 * interface in its place, and with the library itself where it is installed. `C2PA_LIBRARY` names its folder where it
 * lies elsewhere than in `node_modules`.
 */

const NAME = '@contentauth/c2pa-node'
const library = process.env.C2PA_LIBRARY ?? path.resolve('node_modules', NAME)
const isThere = existsSync(path.join(library, 'package.json'))
if (!isThere)
  console.warn(
    `SKIPPED: a picture that ${NAME} signs itself. Install it with: npm install --no-save --ignore-scripts ${NAME}`,
  )

const CAPTURE = 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture'
/** Bytes that hold a box of C2PA; what else they say is for the module of the test. */
const marked = (text: string): Buffer => Buffer.from(`c2pa.assertions ${text}`)

/** Says what it was asked with: the origin that it reads out is right only if it was asked rightly. */
const FAKE = `
export const Reader = {
  async fromAsset({ buffer, mimeType }, { verify }) {
    const text = Buffer.from(buffer).toString()
    if (text.includes('broken')) throw new Error('The box is broken.')
    if (text.includes('nothing')) return null
    const right = mimeType === 'image/webp' && verify.remote_manifest_fetch === false && verify.ocsp_fetch === false
    const digitalSourceType = right ? '${CAPTURE}' : 'asked wrongly'
    const data = { actions: [{ action: 'c2pa.created', digitalSourceType }] }
    const own = { assertions: [{ label: 'c2pa.actions.v2', data }] }
    return { json: () => ({ active_manifest: 'own', manifests: { own }, validation_state: 'Valid' }) }
  },
}
`

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'relais-c2pa-'))
  cpSync('src/media/encoder', path.join(folder, 'src/media/encoder'), { recursive: true })
  vi.spyOn(process, 'cwd').mockReturnValue(folder)
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true, force: true })
})

function placeFake(): void {
  const at = path.join(folder, 'node_modules', NAME)
  mkdirSync(at, { recursive: true })
  writeFileSync(
    path.join(at, 'package.json'),
    JSON.stringify({ name: NAME, type: 'module', main: 'index.js' }),
  )
  writeFileSync(path.join(at, 'index.js'), FAKE)
}

describe('the program that reads content credentials', { timeout: 30_000 }, () => {
  it('hands the bytes and their type to the library, forbids it the network, and reads what it says', async () => {
    placeFake()
    expect(await credentialStatements(marked('a manifest'), 'image/webp')).toEqual({
      statements: [{ from: 'c2pa', raw: CAPTURE, code: 'digitalCapture', signature: 'valid' }],
      unread: false,
    })
  })

  it('tells a file without a manifest from one that can’t be read', async () => {
    placeFake()
    const read = (text: string) => credentialStatements(marked(text), 'image/webp')
    expect(await read('nothing')).toEqual({ statements: [], unread: false })
    expect(await read('broken')).toEqual({ statements: [], unread: true })
  })

  it('says that it could not read where no library is', async () => {
    expect(await credentialStatements(marked('a manifest'), 'image/webp')).toEqual({
      statements: [],
      unread: true,
    })
  })

  it.runIf(isThere)('reads a picture that the library itself has signed', async () => {
    symlinkSync(path.dirname(path.dirname(library)), path.join(folder, 'node_modules'))
    const signed = await signedPicture(folder)
    expect(await credentialStatements(signed, 'image/jpeg')).toEqual({
      statements: [{ from: 'c2pa', raw: CAPTURE, code: 'digitalCapture', signature: 'valid' }],
      unread: false,
    })
    const changed = Buffer.from(signed)
    const last = changed.length - 40
    changed.writeUInt8(changed.readUInt8(last) ^ 1, last)
    const { statements } = await credentialStatements(changed, 'image/jpeg')
    expect(statements.map(({ signature }) => signature)).toEqual(['broken'])
  })
})

/** Four coloured corners, signed with a certificate made for this test: nobody trusts it. */
async function signedPicture(at: string): Promise<Buffer> {
  const file = (name: string) => path.join(at, name)
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: at, stdio: 'pipe' })
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes']
  openssl(
    'req',
    '-x509',
    ...key,
    '-keyout',
    'ca.key',
    '-out',
    'ca.pem',
    '-days',
    '2',
    '-subj',
    '/O=Test/CN=Root',
  )
  openssl('req', ...key, '-keyout', 'leaf.key', '-out', 'leaf.csr', '-subj', '/O=Test/CN=Leaf')
  writeFileSync(
    file('leaf.ext'),
    [
      'basicConstraints=critical,CA:FALSE',
      'keyUsage=critical,digitalSignature',
      'extendedKeyUsage=emailProtection',
      'subjectKeyIdentifier=hash',
      'authorityKeyIdentifier=keyid',
    ].join('\n'),
  )
  const by = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-extfile', 'leaf.ext']
  openssl('x509', '-req', '-in', 'leaf.csr', ...by, '-out', 'leaf.pem', '-days', '1')
  const chain = Buffer.concat([readFileSync(file('leaf.pem')), readFileSync(file('ca.pem'))])
  writeFileSync(file('chain.pem'), chain)
  writeFileSync(file('in.jpg'), await corners(120, 80).jpeg().toBuffer())
  const manifest = {
    claim_generator_info: [{ name: 'test', version: '1' }],
    assertions: [
      {
        label: 'c2pa.actions.v2',
        data: { actions: [{ action: 'c2pa.created', digitalSourceType: CAPTURE }] },
      },
    ],
  }
  const program = `
import { readFileSync } from 'node:fs'
import { Builder, LocalSigner } from ${JSON.stringify(pathToFileURL(path.join(library, 'dist/index.js')).href)}
const signer = LocalSigner.newSigner(readFileSync('chain.pem'), readFileSync('leaf.key'), 'es256')
const builder = Builder.withJson(${JSON.stringify(manifest)})
builder.sign(signer, { path: 'in.jpg' }, { path: 'out.jpg' })
`
  writeFileSync(file('sign.mjs'), program)
  execFileSync(process.execPath, ['sign.mjs'], { cwd: at, stdio: 'pipe' })
  return readFileSync(file('out.jpg'))
}
