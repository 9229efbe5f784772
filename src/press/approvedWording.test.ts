import { expect, it } from 'vitest'
import { keptApprovals } from './approvedWording'
import { wordingHash } from './gate'

const words = { text: 'Nous voulons des parents informés.', speaker: 'Nora Delvigne' }
const row = (change: object = {}) => ({ id: 'a', ...words, approvedOn: '2026-11-20', ...change })
const kept = (given: object, saved: object[] = []) =>
  keptApprovals(
    [row(given)],
    saved.map((one) => row(one)),
    'Mireille',
  )[0]?.approvedWording

it('keeps the wording of the moment at which it was approved', () => {
  expect(kept({})).toBe(wordingHash(words))
  expect(kept({}, [{ approvedOn: null }])).toBe(wordingHash(words))
})

it('does not follow a change of the words', () => {
  const approvedWording = wordingHash(words)
  expect(kept({ text: 'Autre chose.' }, [{ approvedWording }])).toBe(approvedWording)
  expect(kept({ speaker: 'Une autre', approvedOn: '2026-11-20T00:00:00.000Z' }, [{ approvedWording }])).toBe(
    approvedWording,
  )
})

it('follows a new day of approval', () =>
  expect(
    kept({ text: 'Autre chose.', approvedOn: '2026-11-21' }, [{ approvedWording: wordingHash(words) }]),
  ).toBe(wordingHash({ ...words, text: 'Autre chose.' })))

it('forgets the wording with the approval', () =>
  expect(kept({ approvedOn: null }, [{ approvedWording: wordingHash(words) }])).toBeNull())

it('lets nobody write it beside a row that is known', () =>
  expect(
    kept({ text: 'Autre chose.', approvedOn: '2026-11-21', approvedWording: 'forged' }, [
      { approvedWording: wordingHash(words) },
    ]),
  ).toBe(wordingHash({ ...words, text: 'Autre chose.' })))

it('says who recorded an approval, and follows neither a later editor nor what is sent', () => {
  const by = (given: object, saved: object[] = []) =>
    keptApprovals(
      [row({ approvalNotedBy: 'forged', ...given })],
      saved.map((one) => row(one)),
      'Mireille',
    )[0]?.approvalNotedBy
  const noted = { approvedWording: wordingHash(words), approvalNotedBy: 'Nora' }
  expect(by({})).toBe('Mireille')
  expect(by({ text: 'Autre chose.' }, [noted])).toBe('Nora')
  expect(by({ approvedOn: '2026-11-21' }, [noted])).toBe('Mireille')
  expect(by({ approvedOn: null }, [noted])).toBeNull()
})
