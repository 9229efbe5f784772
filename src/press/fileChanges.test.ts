import { expect, it } from 'vitest'
import type { KitContent } from './content'
import { changesOf, substance } from './fileChanges'
import { freeze, thaw, unissued } from './frozen'
import { nameOf } from './issuing/code'
import { isSame } from './issuing/order'
import { head, kit, signer } from './kit.fixture'
import { printedFrom } from './print/documents'
import { readStored } from './storedKit'

/** An issue with its printed documents, whose bytes are others in each issue. */
function issue(number: number, content: KitContent = kit) {
  const pdfs = printedFrom(content).map(({ path }, index) => ({
    of: 'facts' as const,
    locale: 'fr' as const,
    path,
    pages: 1,
    bytes: 100,
    sha256: `${number}${index}`.padEnd(64, '0'),
    crc32: number,
  }))
  const { stored, sha256: manifestSha256, ...rest } = freeze(content, { ...head, number }, signer, pdfs)
  const code = `${nameOf({ ...head, number })}-91C4`
  const record = { id: 'a1', code, content: readStored(JSON.parse(JSON.stringify(stored))) }
  return { stored, record, frozen: thaw({ ...record, manifestSha256, ...rest }) }
}

const reworded: KitContent = {
  ...kit,
  editions: kit.editions.map((edition) => ({
    ...edition,
    claims: edition.claims.map((claim) => ({ ...claim, doesNotMean: 'Autre chose.' })),
  })),
}

it('says of no file that it changed where nothing but the number did, though each bears it', () => {
  const [first, second] = [issue(1), issue(2)]
  const hashes = (of: typeof first) =>
    of.frozen.files.filter(({ kind }) => kind !== 'image').map(({ entry }) => entry.sha256)
  for (const hash of hashes(second)) expect(hashes(first)).not.toContain(hash)
  const none = { added: [], removed: [], changed: [] }
  expect(changesOf(first.frozen, second.frozen)).toEqual(none)
  expect(changesOf(first.frozen, unissued(kit))).toEqual(none)
  expect(substance(first.stored, 'UPMCQX-1')).toBe(substance(second.stored, 'UPMCQX-2'))
})

it('names the printed documents that say something else, and no other', () => {
  const { changed } = changesOf(issue(1).frozen, issue(2, reworded).frozen)
  expect(changed).toContain('fr/fiche-de-faits.pdf')
  expect(changed).toContain('fr/fiche-de-faits.txt')
  expect(changed).not.toContain('fr/communique.pdf')
  expect(changed.sort()).toEqual(changesOf(issue(1).frozen, unissued(reworded)).changed.sort())
})

it('sees nothing to issue in a kit whose embargo had passed when it was frozen last', () => {
  const content = { ...kit, embargo: '2027-02-09T05:00:00.000Z' }
  const { record, stored } = issue(1, content)
  const before = { ...record, state: 'current' as const, publicFrom: '2027-02-09T09:00:00.000Z' }
  expect(isSame(before, stored, 'UPMCQX-1')).toBe(true)
  expect(isSame({ ...before, publicFrom: '2027-02-09T04:00:00.000Z' }, stored, 'UPMCQX-1')).toBe(false)
  expect(isSame(before, issue(1, { ...content, date: '2027-02-08T05:00:00.000Z' }).stored)).toBe(false)
})
