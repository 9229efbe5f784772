// @ts-check

/** Scripts that stay: our islands, and structured data, which runs nothing. */
const STAYS = /^<script\b[^>]*(?:\bsrc="\/islands\/|\btype="application\/ld\+json")/
const SCRIPT = /<script\b[^>]*>[\s\S]*?<\/script>/g
const SCRIPT_LINK = /<link\b[^>]*\b(?:as="script"|rel="modulepreload")[^>]*>/g
/** React's boundaries whose content still waits for a script to move it into place. */
const PENDING = /<template id="[BPS]:|<div hidden id="S:/
const MOVES = /\$R[CSX]\(/
const FRAMEWORK = /self\.__next_f|\/_next\/static\/[^"']+\.js\b/

/**
 * Takes the framework out of a finished page: every script but islands and structured data, and the links
 * that fetch scripts. Null when the page would not be whole without them (content that waits behind a
 * Suspense boundary, or a trace of the framework that this rule does not know).
 * @param {string} html
 * @returns {string | null}
 */
export function strip(html) {
  let waits = PENDING.test(html)
  const clean = html
    .replace(SCRIPT, (script) => {
      if (STAYS.test(script)) return script
      waits ||= MOVES.test(script)
      return ''
    })
    .replace(SCRIPT_LINK, '')
  return waits || FRAMEWORK.test(clean) ? null : clean
}
