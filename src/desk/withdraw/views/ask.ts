/** What an act on a consent answered: its response, or the sentence that says why not. */
export type Asked = { response: Response; refusal: null } | { response: null; refusal: string }

/** Calls an act on a consent from its screen. */
export async function askConsent(
  id: string,
  what: string,
  body: FormData | Record<string, string>,
  failed: string,
): Promise<Asked> {
  const form = body instanceof FormData
  try {
    const response = await fetch(`/api/desk/consents/${id}/${what}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: form ? {} : { 'content-type': 'application/json' },
      body: form ? body : JSON.stringify(body),
    })
    if (response.ok) return { response, refusal: null }
    const answer: { errors?: { message?: string }[] } = await response.json()
    return { response: null, refusal: answer.errors?.[0]?.message ?? failed }
  } catch {
    return { response: null, refusal: failed }
  }
}
