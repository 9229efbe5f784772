import Ajv2020 from 'ajv/dist/2020'
import { describe, expect, it } from 'vitest'
import { manifestJsonSchema } from './jsonSchema'
import { head, image, issued, kit } from './kit.fixture'
import type { Manifest } from './manifestSchema'

const validate = new Ajv2020({ strict: true, allErrors: true, validateFormats: false }).compile(
  manifestJsonSchema('https://example.org'),
)
const manifest = (content = kit): Manifest => JSON.parse(issued(content).signed?.manifest ?? '')

describe('the JSON Schema', () => {
  it('takes every manifest that is written', () => {
    const [first = image('x', new Uint8Array(1))] = kit.images
    const rich = {
      ...kit,
      images: [
        {
          ...first,
          creditLocal: { en: 'Foundation' },
          rights: { ...first.rights, holder: 'Atelier', until: '2028-01-01T00:00:00.000Z' },
          consents: [{ reference: 'c1', uses: ['press'], until: '2027-06-01T00:00:00.000Z' }],
        },
      ],
    }
    for (const content of [kit, rich, { ...kit, images: [], editions: kit.editions.slice(1) }]) {
      expect(validate(manifest(content)), JSON.stringify(validate.errors)).toBe(true)
    }
  })

  it('stands at the address that manifests name', () => {
    expect(manifest().schema).toBe(manifestJsonSchema(head.origin).$id)
  })

  it.each([
    [
      'a file without its hash',
      (it: Manifest) => ({ ...it, files: it.files.map(({ sha256, ...rest }) => rest) }),
    ],
    [
      'a hash that is none',
      (it: Manifest) => ({ ...it, files: it.files.map((file) => ({ ...file, sha256: 'abc' })) }),
    ],
    ['an instant that is none', (it: Manifest) => ({ ...it, date: 'yesterday' })],
    ['another version', (it: Manifest) => ({ ...it, version: 1 })],
    ['a member that nobody knows', (it: Manifest) => ({ ...it, more: true })],
    ['an issue without a number', (it: Manifest) => ({ ...it, issue: { series: 'UPMC' } })],
  ])('refuses %s', (_, spoil) => {
    expect(validate(spoil(manifest()))).toBe(false)
  })
})
