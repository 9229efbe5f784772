/**
 * `<leave-guard>` in a form: the browser asks before a page is left on which something is typed that was not sent.
 * With `unsaved`, what the page came with is not saved either. Whoever leaves in a hurry is never held back.
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
    form.addEventListener('submit', send)
    addEventListener('pageshow', back)
    addEventListener('beforeunload', ask)
    this.stop = () => {
      form.removeEventListener('submit', send)
      removeEventListener('pageshow', back)
      removeEventListener('beforeunload', ask)
    }
  }

  disconnectedCallback() {
    this.stop()
  }
}

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
  if (field.type === 'file') return field.value !== ''
  if (field.type === 'checkbox' || field.type === 'radio') return field.checked !== field.defaultChecked
  return field.value.toLowerCase() !== field.defaultValue.toLowerCase()
}

customElements.define('leave-guard', LeaveGuard)
