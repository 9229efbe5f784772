import type { Payload } from 'payload'
import { post } from '@/mail/post'
import { makeLink } from '@/people/links/links'
import { memberAt } from '@/people/members/account'
import { NEW_PASSWORD, SIGN_IN } from '@/people/members/purposes'
import { Address } from '@/people/signIn/account'
import { waitAt } from '@/people/signIn/limits'
import { sleep } from '@/people/signIn/pace'
import { log } from '@/platform/log'
import { LINK_HOURS, linkLetter, PASSWORD_HOURS, passwordLetter } from './letters'
import { organisationName } from './organisation'

/** The answer leaves at this moment, whatever is still at work behind it. */
const ANSWER_MS = 250

/** What a mailed link is for. */
const WANTED = {
  link: { purpose: SIGN_IN, hoursValid: LINK_HOURS, letter: linkLetter },
  password: { purpose: NEW_PASSWORD, hoursValid: PASSWORD_HOURS, letter: passwordLetter },
} as const
export type Wanted = keyof typeof WANTED

export type Asked = 'asked' | 'no-address' | { minutes: number }

/**
 * Mails a link to whoever asks, if the address has an account, in that account's language. The answer is the same,
 * and leaves at the same time, because it waits for nothing that depends on the account.
 */
export async function askForLink(
  payload: Payload,
  headers: Headers,
  { wanted, typed }: { wanted: Wanted; typed: string },
): Promise<Asked> {
  const email = Address.safeParse(typed.slice(0, 500))
  if (!email.success) return 'no-address'
  const seconds = waitAt(headers, 'memberMail', email.data)
  if (seconds !== undefined) return { minutes: Math.ceil(seconds / 60) }
  sendLink(payload, wanted, email.data).catch((err: unknown) =>
    log.error({ err }, 'A link into the partner space was not sent'),
  )
  await sleep(ANSWER_MS)
  return 'asked'
}

async function sendLink(payload: Payload, wanted: Wanted, email: string): Promise<void> {
  const account = await memberAt(payload, email)
  if (!account) return
  const { purpose, hoursValid, letter } = WANTED[wanted]
  const { id, name, language } = account
  const organisation = await organisationName(payload, account.partner, language)
  const subject = { collection: 'members', id }
  const { token } = await makeLink({ payload }, { purpose, subject, email, hoursValid })
  await post({ payload }, letter({ to: email, name, organisation, locale: language }, token))
}
