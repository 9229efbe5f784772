/** Characters of a file's name, without its extension: it is read in a folder, and sent by mail. */
export const MOST_NAME = 40

/** A title cut between two words, to name a file by. Pure. */
export function shortName(title: string): string {
  const name = title.trim()
  if (name.length <= MOST_NAME) return name
  const space = name.lastIndexOf(' ', MOST_NAME)
  const head = space > 0 ? name.slice(0, space) : name.slice(0, MOST_NAME).replace(/[\uD800-\uDBFF]$/, '')
  return head.replace(/[\s,;:.–-]+$/u, '')
}
