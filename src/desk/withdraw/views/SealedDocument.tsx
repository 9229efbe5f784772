'use client'
import { useRef } from 'react'
import { useAsk } from './useAsk'
import { WORDS } from './words'

type SealedDocumentProps = {
  id: string
  /** Of the document that is there; null when there is none. */
  bytes: number | null
  locale: 'fr' | 'en'
}

/** The signed document: sent and read back apart from the form. */
export function SealedDocument({ id, bytes, locale }: SealedDocumentProps) {
  const say = WORDS[locale]
  const input = useRef<HTMLInputElement>(null)
  const { busy, refusal, ask } = useAsk(id, locale)
  const read = async () => {
    const response = await ask('document/read', {})
    if (response) download(await response.blob(), nameIn(response))
  }
  const add = async () => {
    const file = input.current?.files?.[0]
    if (!file) {
      input.current?.focus()
      return
    }
    const body = new FormData()
    body.set('document', file)
    if (await ask('document', body)) window.location.reload()
  }
  const size = ((bytes ?? 0) / 1_000_000).toLocaleString(locale, {
    maximumFractionDigits: 1,
    minimumFractionDigits: 1,
  })
  return (
    <fieldset className="act" disabled={busy} aria-busy={busy}>
      <h2>{say.document}</h2>
      <p>{bytes === null ? say.noDocument : say.someDocument(size)}</p>
      {bytes !== null && (
        <button type="button" className="act-button" onClick={() => void read()}>
          {busy ? say.act.busy : say.readDocument}
        </button>
      )}
      <label>
        {say.file}
        <small>{say.addDocumentHint}</small>
        <input ref={input} type="file" accept="application/pdf,image/jpeg,image/png" />
      </label>
      {refusal && (
        <div className="act-refusal" role="alert">
          <p>{refusal}</p>
        </div>
      )}
      <button type="button" className="act-button" onClick={() => void add()}>
        {busy ? say.act.busy : say.addDocument}
      </button>
    </fieldset>
  )
}

const nameIn = (response: Response): string =>
  /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'consent'

function download(blob: Blob, name: string): void {
  const href = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = href
  link.download = name
  link.click()
  URL.revokeObjectURL(href)
}
