import { useState } from 'react'
import { askConsent } from './ask'
import { WORDS } from './words'

/** Acts on a consent, one at a time: whether one is under way, and why the last was refused. */
export function useAsk(id: string, locale: 'fr' | 'en') {
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  /** The response; null when it was refused. */
  const ask = async (what: string, body: FormData | Record<string, string>) => {
    setBusy(true)
    const { response, refusal: why } = await askConsent(id, what, body, WORDS[locale].act.failed)
    setRefusal(why)
    setBusy(false)
    return response
  }
  return { busy, refusal, ask }
}
