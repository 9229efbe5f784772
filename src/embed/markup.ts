/** Text as HTML and XML take it, in elements and in quoted attributes. */
export const escapeText = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** An element from text and elements that are already markup; attributes without a value are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
  ...inside: readonly string[]
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escapeText(String(value))}"`)
  return `<${name}${written.join('')}>${inside.join('')}</${name}>`
}
