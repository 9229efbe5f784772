/** Longest time, in milliseconds, between two presses of Escape that count as one wish to leave. */
const TWICE = 1000

/**
 * `<quick-exit hint="…"><a href="…">`: the link leaves without a trace in the back button, and Escape pressed
 * twice does the same from anywhere on the page. The page goes blank at once, even where the network is slow.
 */
class QuickExit extends HTMLElement {
  connectedCallback() {
    const link = this.querySelector('a')
    if (!link) return
    link.title = this.getAttribute('hint') ?? ''
    const leave = () => {
      document.documentElement.hidden = true
      location.replace(link.href)
    }
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      leave()
    })
    let last = -TWICE
    document.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.repeat) return
      if (event.timeStamp - last < TWICE) leave()
      last = event.timeStamp
    })
  }
}

customElements.define('quick-exit', QuickExit)
