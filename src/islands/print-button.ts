/** `<print-button label="…">`: a button that prints; without scripts there is none, and the browser's own does it. */
class PrintButton extends HTMLElement {
  connectedCallback() {
    if (this.firstChild) return
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'button quiet'
    button.textContent = this.getAttribute('label')
    button.onclick = () => print()
    this.appendChild(button)
  }
}

customElements.define('print-button', PrintButton)
