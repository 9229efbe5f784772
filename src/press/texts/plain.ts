/** Text for a file without typography: every kind of space becomes an ordinary one, word joiners go. */
export const ordinary = (text: string): string =>
  text
    .replace(/[\u2060\u00ad]/gu, '')
    .replace(/[^\S\n]/gu, ' ')
    .replace(/ +$/gmu, '')
    .trim()

/** A title with a line under it, as plain text has always had. */
export const heading = (title: string, line: '=' | '-' = '-'): string =>
  `${title}\n${line.repeat([...title].length)}`

/** A part of a text; one that is missing leaves no hole. */
export type Part = string | false | undefined

/** The lines that are there. */
export const lines = (...parts: readonly Part[]): string => parts.filter((part) => Boolean(part)).join('\n')

/** The file: paragraphs apart by one empty line, one newline at the end. */
export const document = (...parts: readonly Part[]): string =>
  `${ordinary(parts.filter((part) => Boolean(part)).join('\n\n'))}\n`
