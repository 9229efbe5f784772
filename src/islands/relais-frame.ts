/**
 * Inside an embed's frame: tells the page around it how high it is, and makes links lead somewhere. A page that
 * frames us may forbid its frames to open anything (WordPress does, for what it doesn't know): then a number's page
 * opens in the frame, and any other link shows its address. Without this script a number's page opens in the frame.
 */

/** Milliseconds that the page around may take to follow a link for us. */
const PATIENCE = 1000

/** WordPress knows its frames by this word, which it puts behind the frame's address (wp-embed.js). */
const secret = /\bsecret=(\w+)/.exec(location.hash)?.[1]

/** In the words of WordPress, which our own element understands too. Nothing in them is secret from anybody. */
const tell = (message: string, value: number | string) => parent.postMessage({ message, value, secret }, '*')

let height = 0
function measure() {
  const now = Math.ceil(document.body.getBoundingClientRect().height)
  if (now !== height) tell('height', now)
  height = now
}

function show(href: string) {
  const place = document.querySelector<HTMLElement>('.w-address')
  if (!place) return
  place.hidden = false
  place.textContent = href
  measure()
}

function follow(event: MouseEvent) {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!link || !/^https?:$/.test(link.protocol) || event.button || event.metaKey || event.ctrlKey) return
  event.preventDefault()
  const href = link.href
  const stay = () => (link.target === '_self' ? location.assign(href) : show(href))
  const own = link.host === location.host
  // The page around may take the reader there; if it doesn't, we are still here in a moment.
  if (secret && own) {
    tell('link', href)
    setTimeout(stay, PATIENCE)
    return
  }
  const page = open(href, '_blank')
  if (page) page.opener = null
  else stay()
}

if (parent !== window) {
  document.addEventListener('click', follow)
  addEventListener('load', measure)
  addEventListener('resize', measure)
  if (window.ResizeObserver) new ResizeObserver(measure).observe(document.body)
  measure()
}

export {}
