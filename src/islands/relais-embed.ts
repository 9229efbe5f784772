/** Milliseconds after which what stands inside is shown beside a frame that has not spoken. */
const PATIENCE = 8000

/** Pixels: what a frame may ask for. Its own words are not believed beyond them. */
const LOWEST = 200
const HIGHEST = 4000

/** Attributes, and the options of the frame's address that they set. */
const OPTIONS = { form: 'form', heading: 'title', level: 'level', scheme: 'scheme' } as const

/** The host that this very script comes from: the only one that a frame may come from. */
const script = document.currentScript
const home = script instanceof HTMLScriptElement ? new URL(script.src).origin : null

/**
 * `<relais-embed src="https://…/embed/fr/…">` in other people's pages: the embed in a frame as high as it needs. The
 * frame is in a shadow tree and a document of its own, so that no style of the page reaches it, and what the page
 * says about the element itself is overruled. What stands inside the element is shown where this does not run, where
 * `src` is not ours, and where the frame stays silent.
 */
class RelaisEmbed extends HTMLElement {
  stop = () => {}

  connectedCallback() {
    const source = this.source()
    if (!source) return
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
    const frame = document.createElement('iframe')
    frame.src = source
    frame.title = (this.getAttribute('label') ?? this.textContent ?? '').trim().slice(0, 200)
    frame.referrerPolicy = 'strict-origin'
    style(
      this,
      'all: initial; display: block; width: 100%; max-width: 100%; min-width: 0; visibility: visible',
    )
    style(frame, 'display: block; width: 100%; height: 26rem; border: 0')
    root.textContent = ''
    root.appendChild(frame)

    const silent = setTimeout(() => root.appendChild(document.createElement('slot')), PATIENCE)
    const hear = (event: MessageEvent) => {
      const ours = event.origin === home && event.source === frame.contentWindow
      if (!ours || event.data?.message !== 'height') return
      const height = Number(event.data.value)
      if (!(height >= LOWEST / 10)) return
      clearTimeout(silent)
      root.querySelector('slot')?.remove()
      style(frame, `height: ${Math.min(Math.max(height, LOWEST), HIGHEST)}px`)
    }
    addEventListener('message', hear)
    this.stop = () => {
      removeEventListener('message', hear)
      clearTimeout(silent)
      frame.remove()
    }
  }

  disconnectedCallback() {
    this.stop()
  }

  /** The frame's address with the options that stand as attributes; null when it isn't on this script's host. */
  source(): string | null {
    try {
      const url = new URL(this.getAttribute('src') ?? '')
      if (url.origin !== home) return null
      for (const attribute of Object.keys(OPTIONS) as (keyof typeof OPTIONS)[]) {
        const value = this.getAttribute(attribute)
        if (value !== null) url.searchParams.set(OPTIONS[attribute], value)
      }
      return url.href
    } catch {
      return null
    }
  }
}

/** Sets declarations that no style sheet of the page overrules; a strict policy of the page forbids none of it. */
function style(element: HTMLElement, declarations: string) {
  for (const declaration of declarations.split(';')) {
    const at = declaration.indexOf(':')
    element.style.setProperty(declaration.slice(0, at).trim(), declaration.slice(at + 1).trim(), 'important')
  }
}

if (!customElements.get('relais-embed')) customElements.define('relais-embed', RelaisEmbed)

export {}
