import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { setClock } from '@/platform/clock'

import { alarmLetter } from './alarmDuty'
import { countTry, forgetTries, putBackTries, takeTries, triesAreDue } from './tries'
import { unbornTry } from './unborn'

const ID = '0f0f0f0f-0000-4000-8000-000000000000'

describe('what counts as a try', () => {
  it.each([
    ['/fr/presse/zibeline', 404, 'kit'],
    ['/en/press/zibeline/2', 404, 'issue'],
    ['/fr/presse/zibeline/communique', 404, 'release'],
    ['/en/press/zibeline/release.txt', 404, 'release'],
    [`/files/kit-issues/${ID}/0123456789abcdef-kit-fr.zip`, 404, 'archive'],
    [`/files/kit-issues/${ID}/0123456789abcdef-release-fr.txt`, 404, 'file'],
    [`/files/media/${ID}/0123456789abcdef-w400.jpg`, 404, 'image'],
    ['/fr/campagne/avec/ville/presse/zibeline', 404, 'kit'],
    ['/fr/presse/zibeline', 200, null],
    ['/fr/presse/zibeline', 410, null],
    ['/fr/presse', 404, null],
    ['/fr/campagne/page', 404, null],
    ['/wp-login.php', 404, null],
  ] as const)('%s answered with %s is %s', (path, status, kind) => expect(unbornTry(path, status)).toBe(kind))
})

describe('the alarm', () => {
  let instant = 0
  beforeEach(() => {
    instant = Date.parse('2027-02-08T05:00:00.000Z')
    setClock(() => instant)
    forgetTries()
  })
  afterEach(() => setClock())
  const many = (count: number, network = 'a') => {
    for (let n = 0; n < count; n += 1) countTry('kit', network)
  }

  it('is not raised by a reader with an old link, nor by many of them', () => {
    many(20)
    for (let n = 0; n < 250; n += 1) countTry('image', `reader ${n}`)
    expect(triesAreDue()).toBe(false)
    expect(takeTries()).toBeNull()
  })

  it('is raised by one network that tries many, and says how many of what', () => {
    countTry('archive', 'b')
    many(21)
    expect(triesAreDue()).toBe(true)
    const tries = takeTries()
    expect(tries).toEqual({ since: '2027-02-08T05:00:00.000Z', kinds: { archive: 1, kit: 21 }, networks: 1 })
    expect(triesAreDue()).toBe(false)
  })

  it('is raised by many hands together', () => {
    for (let n = 0; n <= 300; n += 1) countTry('file', `hand ${n}`)
    expect(takeTries()).toMatchObject({ kinds: { file: 301 }, networks: 0 })
  })

  it('forgets slow tries', () => {
    for (let n = 0; n < 60; n += 1) {
      countTry('kit', 'a')
      instant += 60_000
    }
    expect(triesAreDue()).toBe(false)
  })

  it('loses nothing that could not be told', () => {
    many(21)
    const tries = takeTries()
    if (tries) putBackTries(tries)
    countTry('file', 'c')
    expect(takeTries()).toMatchObject({ kinds: { kit: 21, file: 1 }, networks: 1 })
  })

  it('is told in both languages, with what to do', () => {
    const letter = alarmLetter(
      { since: '2027-02-08T05:00:00.000Z', kinds: { kit: 21, file: 2 }, networks: 1 },
      'presse@example.org',
    )
    const said = JSON.stringify(letter)
    for (const words of [
      '23 demandes',
      'Pages de dossiers : 21',
      '23 requests',
      'Files of kits: 2',
      'un même réseau',
    ])
      expect(said).toContain(words)
  })
})
