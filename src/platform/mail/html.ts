import type { Locale } from '../languages'
import { typeset } from '../typography'
import { DAY, LIGHT, NIGHT } from './colours'
import { type LetterBlock, type LetterBody, type LetterFrame, localeOf } from './letter'
import { type Html, html, joined, type Part } from './markup'
import { MAIL_WORDS } from './words'

/**
 * A letter as HTML, in the look of the site: no remote image, no tracker, no script. Styles stand at their
 * elements, as many mail programs read no other; the head adds the night. Pure.
 */
export function letterHtml(letter: LetterBody, frame: LetterFrame): string {
  const { locale, blocks } = letter
  const set = (text: string) => typeset(text, locale)
  const words = MAIL_WORDS[locale]
  return html`<!doctype html>
<html lang="${locale}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no">
<title>${set(letter.subject)}</title>
<style>${HEAD}</style>
</head>
<body class="paper ink" style="margin:0;padding:0;background:${DAY.paper};color:${DAY.ink};${TYPE}">
<div style="display:none;max-height:0;overflow:hidden;opacity:0">${preheader(blocks, set)}</div>
${OUTLOOK_OPENS}<div style="max-width:38rem;margin:0 auto">
${strip(frame, words.help, set)}<div style="padding:24px 20px 32px">
<p class="house-ink" style="margin:0 0 24px;font-weight:bold;color:${DAY.houseInk}">${frame.house}</p>
<h1 class="house-ink" style="margin:0 0 20px;color:${DAY.houseInk};${TITLE}">${set(letter.subject)}</h1>
${joined(blocks.map((block) => partHtml(block, locale)))}
</div>
<div class="line ink-2" style="padding:16px 20px 40px;border-top:1px solid ${DAY.line};color:${DAY.ink2};font-size:15px">
<p style="margin:0 0 4px">${set(words.from.replace('{house}', () => frame.house))}</p>
<p style="margin:0"><a class="house-ink" href="${frame.site}" style="color:${DAY.houseInk}">${frame.site.replace(/^https?:\/\//, '')}</a></p>
</div>
</div>${OUTLOOK_CLOSES}
</body>
</html>
`.text
}

const TYPE =
  "font-family:'Atkinson Hyperlegible Next','Atkinson Hyperlegible',Verdana,'Segoe UI',sans-serif;font-size:17px;line-height:1.6;-webkit-text-size-adjust:100%"
const TITLE = "font-family:'Young Serif',Georgia,serif;font-weight:normal;font-size:28px;line-height:1.2"

/** Outlook on Windows knows no widest width: a frame that only it reads. */
const OUTLOOK_OPENS = joined([
  html`<!--[if mso]><table role="presentation" width="608" align="center"><tr><td><![endif]-->`,
])
const OUTLOOK_CLOSES = joined([html`<!--[if mso]></td></tr></table><![endif]-->`])

/** The night, for programs that read a head; `!important` because the day stands at the elements. */
const HEAD = joined([
  html`:root{color-scheme:light dark;supported-color-schemes:light dark}
a{overflow-wrap:anywhere}
@media (prefers-color-scheme:dark){
.paper{background:${NIGHT.paper}!important}
.ink{color:${NIGHT.ink}!important}
.ink-2{color:${NIGHT.ink2}!important}
.line{border-color:${NIGHT.line}!important}
.wash{background:${NIGHT.wash}!important}
.house-ink{color:${NIGHT.houseInk}!important}
.baton{background:${NIGHT.house}!important;border-color:${NIGHT.house}!important;color:${NIGHT.onHouse}!important}
}`,
])

/** What a list of mails shows after the subject: the beginning of the letter. */
function preheader(blocks: readonly LetterBlock[], set: (text: string) => string): string {
  const first = blocks.find((block) => block.kind === 'text')
  const text = first?.kind === 'text' ? set(first.text.replace(/\s+/g, ' ').trim()) : ''
  return text.length > 120 ? `${text.slice(0, 119).replace(/\s+\S*$/, '')}…` : text
}

/** The yellow strip, as on every page of the site. */
function strip({ lines }: LetterFrame, ask: string, set: (text: string) => string): Part {
  if (lines.length === 0) return ''
  const links = lines
    .slice(0, 2)
    .map(
      ({ number, href, says }) =>
        html` <a href="${href}" style="display:inline-block;margin-right:16px;color:${LIGHT.ink}"><strong>${set(number)}</strong>${says ? ` ${set(says)}` : ''}</a>`,
    )
  return html`<p style="margin:0;padding:10px 20px;background:${LIGHT.ground};color:${LIGHT.ink};font-size:15px"><strong style="display:inline-block;margin-right:16px">${set(ask)}</strong>${joined(links)}</p>
`
}

const P = 'margin:0 0 18px'

/** A part in the typography of its language, which is named where it is not the letter's. */
function partHtml(block: LetterBlock, letter: Locale): Html {
  const locale = localeOf(block, letter)
  const part = blockHtml(block, (text) => typeset(text, locale), MAIL_WORDS[locale].copy)
  return locale === letter
    ? part
    : html`<div lang="${locale}">
${part}</div>
`
}

function blockHtml(block: LetterBlock, set: (text: string) => string, copy: string): Html {
  switch (block.kind) {
    case 'text':
      return paragraphs(set(block.text), P)
    case 'button':
      return html`<p style="margin:26px 0 10px"><a class="baton" href="${block.href}" style="display:inline-block;padding:13px 28px 13px 20px;border:2px solid ${DAY.house};border-radius:4px 26px 26px 4px;background:${DAY.house};color:${DAY.onHouse};font-weight:bold;line-height:1.2;text-decoration:none">${set(block.label)}</a></p>
<p class="ink-2" style="margin:0 0 26px;color:${DAY.ink2};font-size:15px">${set(copy)}<br><a class="house-ink" href="${block.href}" style="color:${DAY.houseInk};word-break:break-all">${block.href}</a></p>
`
    case 'code':
      return html`<p class="wash ink" style="display:inline-block;margin:8px 0 26px;padding:10px 18px;border-radius:4px;background:${DAY.wash};color:${DAY.ink};font-family:Georgia,serif;font-size:30px;line-height:1.2;letter-spacing:4px">${block.code}</p>
`
    case 'quote':
      return html`<blockquote class="line" style="margin:0 0 18px;padding:2px 0 2px 16px;border-left:4px solid ${DAY.line}">${paragraphs(block.text, 'margin:0 0 10px')}</blockquote>
`
    case 'names':
      return html`<ul translate="no" style="margin:0 0 22px;padding:0 0 0 20px;font-size:15px;overflow-wrap:anywhere">
${joined(
  block.names.map(
    (name) => html`<li style="margin:0 0 4px">${name}</li>
`,
  ),
)}</ul>
`
    case 'table':
      return tableHtml(
        block.head.map(set),
        block.rows.map((row) => row.map(set)),
      )
  }
}

/** Empty lines part paragraphs, single ones break a line. */
const paragraphs = (text: string, style: string): Html =>
  joined(
    text
      .trim()
      .split(/\n\s*\n/)
      .map(
        (part) => html`<p style="${style}">${joined(lineByLine(part))}</p>
`,
      ),
  )

const lineByLine = (text: string): Part[] =>
  text.split('\n').flatMap((line, at): Part[] => (at === 0 ? [line] : [html`<br>`, line]))

function tableHtml(head: readonly string[], rows: readonly (readonly string[])[]): Html {
  const cell = `padding:8px 12px 8px 0;border-bottom:1px solid ${DAY.line};text-align:left;vertical-align:top`
  const heads = head.map(
    (text) => html`<th scope="col" class="line" style="${cell};font-weight:bold">${text}</th>`,
  )
  const lines = rows.map(
    (row) => html`<tr>${joined(row.map((text) => html`<td class="line" style="${cell}">${text}</td>`))}</tr>
`,
  )
  return html`<table style="width:100%;margin:0 0 22px;border-collapse:collapse;font-size:15px">
<thead><tr>${joined(heads)}</tr></thead>
<tbody>
${joined(lines)}</tbody></table>
`
}
