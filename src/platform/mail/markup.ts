/** A piece of HTML that is already safe. Only `html` makes one, so that no text gets in unescaped. */
export class Html {
  constructor(readonly text: string) {}
}

export type Part = string | Html

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (part: Part): string =>
  part instanceof Html ? part.text : part.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign)

/** HTML from a template: what is put in is escaped, for an element's text and for an attribute in quotes alike. */
export const html = (strings: TemplateStringsArray, ...parts: Part[]): Html =>
  new Html(strings.map((text, at) => text + escaped(parts[at] ?? '')).join(''))

/** Pieces one after the other. */
export const joined = (parts: readonly Part[]): Html => new Html(parts.map(escaped).join(''))
