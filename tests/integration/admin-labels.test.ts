import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import {
  type Field,
  generateImportMap,
  type SanitizedCollectionConfig,
  type SanitizedGlobalConfig,
} from 'payload'
import { expect, it } from 'vitest'
import { payloadForTests } from '../support/payload'

type Said = { label?: unknown; labels?: unknown; admin?: unknown; options?: unknown }

/** Every word of the admin is said in both languages: by ours, or by one of Payload's own, which are a function. */
const isBoth = (word: unknown): boolean =>
  typeof word === 'function' ||
  (typeof word === 'object' &&
    word !== null &&
    'fr' in word &&
    'en' in word &&
    Boolean(word.fr) &&
    Boolean(word.en))

const at = (record: unknown, name: string): unknown =>
  typeof record === 'object' && record !== null ? Reflect.get(record, name) : undefined

/** A word that isn't there is not seen; a text alone is one that Payload made out of the field's name. */
const untold = (word: unknown): boolean =>
  word !== undefined && word !== false && word !== '' && !isBoth(word)

function flaws(field: Field, path: string): string[] {
  const said: Said = field
  const name = 'name' in field && field.name ? `${path}.${field.name}` : path
  const hidden =
    at(said.admin, 'hidden') === true ||
    ('hidden' in field && field.hidden === true) ||
    at(said.admin, 'disabled') === true
  if (hidden || field.type === 'ui') return []
  const own = [
    ...(field.type !== 'row' && field.type !== 'tabs' && untold(said.label) ? [`${name}: label`] : []),
    ...(untold(at(said.admin, 'description')) ? [`${name}: description`] : []),
    ...(untold(at(said.admin, 'placeholder')) ? [`${name}: placeholder`] : []),
    ...((field.type === 'array' || field.type === 'blocks') && untold(at(said.labels, 'singular'))
      ? [`${name}: labels`]
      : []),
    ...(Array.isArray(said.options)
      ? said.options
          .filter((one) => untold(at(one, 'label') ?? one))
          .map((one) => `${name}: option ${at(one, 'value') ?? one}`)
      : []),
  ]
  return [...own, ...inner(field).flatMap((one) => flaws(one, name)), ...tabsAndBlocks(field, name)]
}

const inner = (field: Field): Field[] => ('fields' in field ? field.fields : [])

function tabsAndBlocks(field: Field, path: string): string[] {
  if (field.type === 'tabs')
    return field.tabs.flatMap((tab) => [
      ...(untold(tab.label) ? [`${path}: tab ${String(tab.label)}`] : []),
      ...(untold(at(tab, 'description')) ? [`${path}: description of a tab`] : []),
      ...tab.fields.flatMap((one) => flaws(one, 'name' in tab && tab.name ? `${path}.${tab.name}` : path)),
    ])
  if (field.type !== 'blocks') return []
  return field.blocks.flatMap((block) => [
    ...(untold(block.labels?.singular) ? [`${path}.${block.slug}: labels`] : []),
    ...block.fields.flatMap((one) => flaws(one, `${path}.${block.slug}`)),
  ])
}

const ofRecord = ({
  slug,
  fields,
  ...record
}: SanitizedCollectionConfig | SanitizedGlobalConfig): string[] => [
  ...('labels' in record && (untold(record.labels.singular) || untold(record.labels.plural))
    ? [`${slug}: labels`]
    : []),
  ...('label' in record && untold(record.label) ? [`${slug}: label`] : []),
  ...fields.flatMap((field) => flaws(field, slug)),
]

/** Labels of fields that hold an address of mail, in both languages. */
const addressLabels = (fields: readonly Field[]): string[] =>
  fields.flatMap((field) => {
    const said = at(field, 'label')
    const shown = at(at(field, 'admin'), 'hidden') !== true && typeof said === 'object'
    const isAddress = 'name' in field && /email$/i.test(field.name ?? '')
    return [
      ...(isAddress && shown ? [`${at(said, 'fr')} / ${at(said, 'en')}`] : []),
      ...addressLabels(inner(field)),
      ...(field.type === 'tabs' ? field.tabs.flatMap((tab) => addressLabels(tab.fields)) : []),
    ]
  })

it('calls an e-mail address so, everywhere', async () => {
  const { config } = await payloadForTests()
  const labels = [...config.collections, ...config.globals].flatMap(({ fields }) => addressLabels(fields))
  expect(labels.length).toBeGreaterThan(6)
  expect(labels.filter((label) => !/adresse électronique \/ .*e-mail address$/i.test(label))).toEqual([])
})

it('says every field that can be seen in both languages of the admin', async () => {
  const { config } = await payloadForTests()
  const seen = [...config.collections, ...config.globals].filter(
    ({ slug, admin }) => !slug.startsWith('payload-') && admin.hidden !== true,
  )
  expect(seen.length).toBeGreaterThan(20)
  expect(seen.flatMap(ofRecord)).toEqual([])
})

/** The components that a map names, by the path that a field gives. */
const componentsIn = (map: string): string[] =>
  [...map.matchAll(/^ {2}"([^"]+)":/gm)].map(([, component]) => component ?? '').sort()

it('finds every component of the admin in its map (npm run generate:importmap)', async () => {
  const { config } = await payloadForTests()
  const folder = mkdtempSync(path.join(tmpdir(), 'relais-import-map-'))
  const importMapFile = path.join(folder, 'importMap.js')
  const importMap = { ...config.admin.importMap, importMapFile }
  await generateImportMap({ ...config, admin: { ...config.admin, importMap } }, { force: true, log: false })
  const needed = componentsIn(readFileSync(importMapFile, 'utf8'))
  rmSync(folder, { recursive: true })
  expect(needed.length).toBeGreaterThan(30)
  // What is missing from it is not drawn, and the log alone says so.
  expect(componentsIn(readFileSync('src/app/(payload)/admin/importMap.js', 'utf8'))).toEqual(needed)
})
