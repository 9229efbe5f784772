import type { Account } from '../../scripts/demo/accounts'

/** A signed-in administrator's hands on the REST API of a running server. */
export type StaffCall = (method: string, where: string, body?: unknown) => Promise<Record<string, unknown>>

/** @throws Error with the answer where a call is refused */
export async function administrator(url: string, accounts: readonly Account[]): Promise<StaffCall> {
  const account = accounts.find(({ role }) => role === 'administrator')
  const headers = { 'content-type': 'application/json', origin: url, 'sec-fetch-site': 'same-origin' }
  const login = await fetch(`${url}/api/staff/login`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ email: account?.email, password: account?.password }),
  })
  const cookie = login.headers.get('set-cookie')?.split(';')[0] ?? ''
  return async (method, where, body) => {
    const answer = await fetch(`${url}/api/${where}`, {
      method,
      headers: { ...headers, cookie },
      body: body === undefined ? null : JSON.stringify(body),
    })
    if (!answer.ok) throw new Error(`${method} ${where} answered ${answer.status}: ${await answer.text()}`)
    return answer.json()
  }
}

/** Says where a partner's own site is: there its lock-up is shown. */
export async function setPartnerWebsite(
  url: string,
  accounts: readonly Account[],
  slug: string,
  website: string,
): Promise<StaffCall> {
  const call = await administrator(url, accounts)
  const { docs } = (await call('GET', `partners?where[slug][equals]=${slug}&depth=0`)) as {
    docs: { id: string }[]
  }
  await call('PATCH', `partners/${docs[0]?.id}`, { website })
  return call
}
