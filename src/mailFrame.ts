import type { Payload } from 'payload'
import { phaseOf } from '@/campaigns/phase'
import { editionView } from '@/editions/queries'
import { env } from '@/platform/env'
import type { Locale } from '@/platform/languages'
import type { LetterFrame } from '@/platform/mail/letter'
import { openReader, type Reader } from '@/publishing/read'
import { shortLines } from '@/safety/lines'

/** What stands round every mail: the house's name, and the helplines of the live campaign, as in its yellow bar. */
export async function mailFrame(payload: Payload, locale: Locale): Promise<LetterFrame> {
  const reader = openReader({ payload, locale })
  const [house, lines] = await Promise.all([reader.findGlobal('house'), helplines(reader)])
  const { PUBLIC_URL } = env()
  return { house: house.name || new URL(PUBLIC_URL).host, site: PUBLIC_URL, lines }
}

async function helplines(reader: Reader): Promise<LetterFrame['lines']> {
  const campaigns = await reader.find('campaigns', { owner: null, sort: '-opensAt' })
  const phases = campaigns.map((campaign) => ({ campaign, phase: phaseOf(campaign, reader.now).value }))
  const shown = phases.find(({ phase }) => phase === 'live') ?? phases.find(({ phase }) => phase === 'closed')
  const view = shown && (await editionView(reader, shown.campaign, undefined))
  return view ? shortLines(view.safety.watch) : []
}
