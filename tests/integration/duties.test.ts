import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { type Duty, runDuty, startTicker } from '@/publishing/jobs/duties'
import { LEASE_MS, takeLease } from '@/publishing/jobs/lease'
import { note } from '@/publishing/notes'
import { stoppedClock } from '../support/clock'
import { payloadForTests } from '../support/payload'
import { SOON } from '../support/soon'

const MINUTE = 60_000
let count = 0

/** A duty of its own that says how often it ran. */
function duty(run: Duty['run'] = async () => {}): Duty & { runs: () => number } {
  let runs = 0
  return {
    name: `duty-${++count}`,
    everyMs: 10 * MINUTE,
    run: async (payload) => {
      runs += 1
      await run(payload)
    },
    runs: () => runs,
  }
}

const leaseOf = async (name: string) => {
  const payload = await payloadForTests()
  return payload.db.findOne<{ id: string; lastError?: string | null; holder?: string | null }>({
    collection: 'leases',
    where: { duty: { equals: name } },
  })
}

describe('a lease', () => {
  it('has one winner of eight, the first time and every other', async () => {
    const clock = stoppedClock('2027-01-04T09:00:00Z')
    const payload = await payloadForTests()
    for (let round = 0; round < 3; round += 1) {
      const taken = await Promise.all(Array.from({ length: 8 }, () => takeLease(payload, 'eight')))
      expect(taken.filter(Boolean)).toHaveLength(1)
      clock.advance(LEASE_MS)
    }
  })
  it('is kept while its holder lives, and lost when another one had to take over', async () => {
    const clock = stoppedClock('2027-01-04T09:00:00Z')
    const payload = await payloadForTests()
    const first = await takeLease(payload, 'kept')
    clock.advance(LEASE_MS - 1)
    expect(await first?.renew()).toBe(true)
    clock.advance(LEASE_MS - 1)
    expect(await takeLease(payload, 'kept')).toBeNull()
    clock.advance(1)
    const second = await takeLease(payload, 'kept')
    expect(second).not.toBeNull()
    expect(await first?.renew()).toBe(false)
    await first?.release(new Date(0), 'too late')
    expect(await takeLease(payload, 'kept')).toBeNull()
    expect((await leaseOf('kept'))?.lastError).toBeFalsy()
  })
})

describe('a duty', () => {
  it('runs once in its time, whoever asks', async () => {
    const clock = stoppedClock('2027-01-04T09:00:00Z')
    const payload = await payloadForTests()
    const once = duty()
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => runDuty(payload, once)))
    expect(outcomes.filter((outcome) => outcome === 'ran')).toHaveLength(1)
    expect(await runDuty(payload, once)).toBe('held')
    clock.advance(once.everyMs)
    expect(await runDuty(payload, once)).toBe('ran')
    expect(once.runs()).toBe(2)
  })
  it('without work leaves no trace', async () => {
    const payload = await payloadForTests()
    const idle = { ...duty(), hasWork: async () => false }
    expect(await runDuty(payload, idle)).toBe('idle')
    expect([idle.runs(), await leaseOf(idle.name)]).toEqual([0, null])
  })
  it('that fails says so, and is tried again', async () => {
    const clock = stoppedClock('2027-01-04T09:00:00Z')
    const payload = await payloadForTests()
    let broken = true
    const fragile = duty(async () => {
      if (broken) throw new Error('no room left')
    })
    expect(await runDuty(payload, fragile)).toBe('failed')
    expect(await leaseOf(fragile.name)).toMatchObject({ lastError: 'no room left', holder: null })
    expect(await runDuty(payload, fragile)).toBe('held')
    clock.advance(5 * MINUTE)
    broken = false
    expect(await runDuty(payload, fragile)).toBe('ran')
    expect((await leaseOf(fragile.name))?.lastError).toBeFalsy()
  })
  it('of a process that died is taken up by another', async () => {
    const clock = stoppedClock('2027-01-04T09:00:00Z')
    const payload = await payloadForTests()
    const orphan = duty()
    expect(await takeLease(payload, orphan.name)).not.toBeNull()
    expect(await runDuty(payload, orphan)).toBe('held')
    clock.advance(LEASE_MS)
    expect(await runDuty(payload, orphan)).toBe('ran')
  })
  it('has its changes expired when it is over', async () => {
    const payload = await payloadForTests()
    const noted: boolean[] = []
    await runDuty(
      payload,
      duty(async () => {
        noted.push(note('doc:nothing:fr'))
      }),
    )
    expect([...noted, note('doc:nothing:fr')]).toEqual([true, false])
  })
})

describe('the ticker', () => {
  it('runs what is due without being asked, and stops when what runs is over', async () => {
    const payload = await payloadForTests()
    let finish = () => {}
    const slow = duty(() => new Promise<void>((resolve) => (finish = resolve)))
    const quick = duty()
    const stop = startTicker(payload, [slow, quick])
    onTestFinished(async () => {
      finish()
      await stop()
    })
    await vi.waitFor(() => expect([slow.runs(), quick.runs()]).toEqual([1, 1]), SOON)
    let stopped = false
    const stopping = stop().then(() => {
      stopped = true
    })
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(stopped).toBe(false)
    finish()
    await stopping
    expect((await leaseOf(slow.name))?.holder).toBeFalsy()
  })
})
