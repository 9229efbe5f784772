import type { Payload } from 'payload'
import { forStaff } from '@/mail/forStaff'
import type { Letter } from '@/mail/letter'
import { post } from '@/mail/post'
import type { KitIssue } from '@/payload-types'
import { holdersOf } from '@/people/managers'
import { now } from '@/platform/clock'
import { inTransaction } from '@/platform/database/inTransaction'
import { env } from '@/platform/env'
import type { Duty } from '@/publishing/jobs/duties'
import { noteTold } from '../../noteTold'
import { type Finding, findingsOf, summaryOf } from '../rehearsal'
import { isRehearsalDue } from '../told'
import { waitingAt } from '../waiting'
import { type DrawIssue, rehearse } from './rehearse'

const MINUTE_MS = 60_000

/**
 * Rehearses each issue that waits for its embargo, the day before and whenever somebody asked: what is right and what
 * is wrong goes to the press officers by mail, and what was told stands in the record.
 */
export const rehearsalDuty = (draw: DrawIssue): Duty => ({
  name: 'embargo-rehearsal',
  everyMs: MINUTE_MS,
  hasWork: async (payload) => (await due(payload)).length > 0,
  run: async (payload) => {
    for (const issue of await due(payload)) await tell(payload, issue, draw)
  },
})

async function due(payload: Payload): Promise<KitIssue[]> {
  const at = now()
  const { docs } = await payload.find({
    collection: 'kit-issues',
    where: waitingAt(at),
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs.filter((issue) => isRehearsalDue(issue, at))
}

async function tell(payload: Payload, issue: KitIssue, draw: DrawIssue): Promise<void> {
  const rehearsed = await rehearse(payload, issue, draw)
  const findings = findingsOf(rehearsed)
  await inTransaction(payload, async (req) => {
    for (const to of await holdersOf(req, 'press-officer'))
      await post(req, rehearsalLetter(issue, findings, rehearsed.content.timeZone, to))
    const wrong = findings.filter(({ right }) => !right).length
    await noteTold(req, issue.id, { rehearsed: now().toISOString(), wrong })
  })
}

const WORDS = {
  fr: {
    subject: (code: string) => `Répétition de ${code}`,
    wrong: 'À régler :',
    right: 'En ordre :',
    button: 'Ouvrir le numéro',
  },
  en: {
    subject: (code: string) => `Rehearsal of ${code}`,
    wrong: 'To be mended:',
    right: 'In order:',
    button: 'Open the issue',
  },
} as const

/** What a rehearsal found, what is wrong first. */
export const rehearsalLetter = (
  issue: Pick<KitIssue, 'id' | 'code' | 'publicFrom'>,
  findings: readonly Finding[],
  timeZone: string,
  to: string,
): Letter =>
  forStaff((locale) => {
    const say = WORDS[locale]
    const lines = (right: boolean) =>
      findings.filter((finding) => finding.right === right).map((finding) => `– ${finding[locale]}`)
    const parts = [
      [say.wrong, lines(false)],
      [say.right, lines(true)],
    ] as const
    return {
      to,
      locale,
      subject: say.subject(issue.code),
      blocks: [
        { kind: 'text', text: summaryOf(findings, issue.publicFrom, timeZone)[locale] },
        ...parts.flatMap(([title, found]) =>
          found.length > 0 ? [{ kind: 'text' as const, text: [title, ...found].join('\n') }] : [],
        ),
        {
          kind: 'button',
          label: say.button,
          href: new URL(`/admin/collections/kit-issues/${issue.id}`, env().PUBLIC_URL).href,
        },
      ],
      purpose: 'embargo-rehearsal',
      about: { collection: 'kit-issues', id: issue.id },
    }
  })
