/**
 * `<leave-guard>` in a form: the browser asks before a page is left on which something is typed that was not sent.
 * With `unsaved`, what the page came with is not saved either. Whoever leaves in a hurry is never held back.
 *
 * `agree` names the box without whose tick no file is taken: with a file chosen the browser asks for it before the form
 * leaves, because none gives a chosen file back to a form that returns.
 */
class LeaveGuard extends HTMLElement {
  stop = () => {}

  connectedCallback() {
    const form = this.closest('form')
    if (!form) return
    let sent = false
    const send = () => {
      sent = true
    }
    // Back from the next page, the form is here as it was.
    const back = () => {
      sent = false
    }
    const ask = (event: BeforeUnloadEvent) => {
      // The quick exit blanks the page before it leaves.
      if (sent || document.documentElement.hidden) return
      if (!this.hasAttribute('unsaved') && !Array.from(form.elements).some(isChanged)) return
      event.preventDefault()
      event.returnValue = ''
    }
    const agree = () => {
      const box = form.elements.namedItem(this.getAttribute('agree') ?? '')
      if (box instanceof HTMLInputElement) box.required = Array.from(form.elements).some(isFile)
    }
    form.addEventListener('change', agree)
    form.addEventListener('submit', send)
    addEventListener('pageshow', back)
    addEventListener('beforeunload', ask)
    this.stop = () => {
      form.removeEventListener('change', agree)
      form.removeEventListener('submit', send)
      removeEventListener('pageshow', back)
      removeEventListener('beforeunload', ask)
    }
  }

  disconnectedCallback() {
    this.stop()
  }
}

/** Whether a file is chosen there. */
const isFile = (field: Element): boolean =>
  field instanceof HTMLInputElement && field.type === 'file' && field.value !== ''

/** Whether a field says something else than the page that came. */
function isChanged(field: Element): boolean {
  if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue
  if (field instanceof HTMLSelectElement) {
    const options = Array.from(field.options)
    const first = Math.max(
      0,
      options.findIndex((option) => option.defaultSelected),
    )
    return field.selectedIndex !== first
  }
  if (!(field instanceof HTMLInputElement)) return false
  if (field.type === 'file') return isFile(field)
  if (field.type === 'checkbox' || field.type === 'radio') return field.checked !== field.defaultChecked
  return field.value.toLowerCase() !== field.defaultValue.toLowerCase()
}

customElements.define('leave-guard', LeaveGuard)
