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
/** What the page needs: without what it takes beyond that to fill its frame. */
const measure = () => {
  const body = document.body
  const filled = body.classList.contains('fill')
  if (filled) body.classList.remove('fill')
  const needed = Math.ceil(body.getBoundingClientRect().height)
  if (filled) body.classList.add('fill')
  return needed
}
const say = () => {
  height = measure()
  tell('height', height)
}
const sayChange = () => {
  if (measure() !== height) say()
}

function show(href: string) {
  const place = document.querySelector<HTMLElement>('.w-address')
  if (!place) return
  place.hidden = false
  place.textContent = href
  sayChange()
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
  addEventListener('load', say)
  // WordPress listens later than a quick frame speaks, and asks then.
  addEventListener('message', (event) => {
    if (event.source === parent && event.data?.message === 'ready') say()
  })
  addEventListener('resize', sayChange)
  // Opened or shut in a frame that is filled, it leaves the page as high as it was.
  document.addEventListener('toggle', sayChange, true)
  if (window.ResizeObserver) new ResizeObserver(sayChange).observe(document.body)
  say()
}

export {}
