/**
 * `<copy-button label="…" done="…" text="…">`: a button that copies the text and says so. Without scripts
 * there is no button, and a click on the line beside it selects it.
 */
class CopyButton extends HTMLElement {
  connectedCallback() {
    if (this.firstChild || !navigator.clipboard) return
    const say = (name: string) => this.getAttribute(name) ?? ''
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'link'
    button.textContent = say('label')
    // The same button says what happened, so that a screen reader hears it where it stands.
    button.setAttribute('aria-live', 'polite')
    button.onclick = async () => {
      await navigator.clipboard.writeText(say('text'))
      button.textContent = say('done')
      setTimeout(() => {
        button.textContent = say('label')
      }, 2000)
    }
    this.appendChild(button)
  }
}

customElements.define('copy-button', CopyButton)
