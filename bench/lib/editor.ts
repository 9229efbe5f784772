import type { SeededHome } from '../../tests/support/seeded'

/** An editor of the demonstration who is signed in. */
export type Editor = {
  /** Publishes a page's French title through REST, as the admin does. @throws Error unless it was taken */
  publish: (pageId: string, title: string) => Promise<void>
}

/** Signs the demonstration's editor in. A session outlives a restart of the server at the same address. */
export async function editorAt(url: string, accounts: SeededHome['accounts']): Promise<Editor> {
  const headers = { origin: url, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' }
  const cookie = await logIn()
  return { publish }

  async function logIn(): Promise<string> {
    const account = accounts.find(({ role }) => role === 'editor')
    const answer = await fetch(`${url}/api/staff/login`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ email: account?.email, password: account?.password }),
    })
    const session = answer.headers.get('set-cookie')?.split(';')[0]
    if (!session) throw new Error(`The log-in answered ${answer.status}.`)
    return session
  }

  async function publish(pageId: string, title: string): Promise<void> {
    const answer = await fetch(`${url}/api/pages/${pageId}?locale=fr&publishSpecificLocale=fr&depth=0`, {
      method: 'PATCH',
      headers: { ...headers, cookie },
      body: JSON.stringify({ title, _status: 'published' }),
    })
    if (!answer.ok) throw new Error(`The publish answered ${answer.status}: ${await answer.text()}`)
  }
}
