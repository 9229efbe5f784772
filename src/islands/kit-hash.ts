/** Bytes of a ZIP archive in which its first record and the name of its first file lie. */
const HEAD = 400
/** `PK\3\4`, how an archive begins. */
const LOCAL = 0x504b0304

const bytesOf = (part: Blob) => new Response(part).arrayBuffer()

/** The manifest of a kit's archive, which lies first in it and as it is; nothing of any other file. */
async function manifestIn(file: Blob): Promise<Blob | undefined> {
  const head = await bytesOf(file.slice(0, HEAD))
  const view = new DataView(head)
  if (head.byteLength < 30 || view.getUint32(0) !== LOCAL || view.getUint16(8)) return
  const start = 30 + view.getUint16(26, true)
  const name = new TextDecoder().decode(head.slice(30, start))
  const from = start + view.getUint16(28, true)
  return /manifest\.json$/.test(name) ? file.slice(from, from + view.getUint32(18, true)) : undefined
}

/**
 * `<kit-hash for="…" label="…" busy="…" done="…" failed="…">`: chooses a file, computes its SHA-256 here and writes
 * it into the field. The file is sent nowhere: its input has no name. Without scripts there is none.
 */
class KitHash extends HTMLElement {
  connectedCallback() {
    const say = (name: string) => this.getAttribute(name) ?? ''
    const field = document.getElementById(say('for'))
    if (this.firstChild || !window.crypto?.subtle || !(field instanceof HTMLTextAreaElement)) return
    const label = document.createElement('label')
    const input = document.createElement('input')
    const told = document.createElement('p')
    input.type = 'file'
    label.append(say('label'), input)
    told.setAttribute('role', 'status')
    input.onchange = async () => {
      const file = input.files?.[0]
      if (!file) return
      told.textContent = say('busy')
      try {
        const part = (await manifestIn(file)) ?? file
        const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await bytesOf(part)))
        field.value = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
        told.textContent = say('done')
      } catch {
        // Larger than the browser holds at once.
        told.textContent = say('failed')
      }
    }
    this.append(label, told)
  }
}

customElements.define('kit-hash', KitHash)
