/** One record of a table with the number of the line on which it begins. */
export type Line = { number: number; cells: readonly string[] }

/**
 * Records of a CSV (RFC 4180), as they arrive: quoted cells may hold separators, line ends and doubled quotes. The
 * separator is what stands oftenest in the first line: comma, semicolon or tab. Empty lines are left out. A quote
 * that is never closed ends with the text.
 */
export async function* csvLines(chunks: AsyncIterable<string>): AsyncGenerator<Line> {
  let separator: string | null = null
  let rest = ''
  let line = 1
  for await (const chunk of chunks) {
    rest += rest === '' && line === 1 && separator === null ? chunk.replace(/^\uFEFF/, '') : chunk
    for (let end = recordEnd(rest); end >= 0; end = recordEnd(rest)) {
      const record = rest.slice(0, end)
      rest = rest.slice(end + 1)
      separator ??= separatorOf(record)
      if (record.trim() !== '') yield { number: line, cells: cellsOf(record, separator) }
      line += record.split('\n').length
    }
  }
  if (rest.trim() !== '') yield { number: line, cells: cellsOf(rest, separator ?? separatorOf(rest)) }
}

/** Where the first whole record ends: the first line end outside quotes; -1 where there is none yet. */
function recordEnd(text: string): number {
  let quoted = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (sign === '"') quoted = !quoted
    else if (sign === '\n' && !quoted) return at
  }
  return -1
}

const separatorOf = (head: string): string =>
  [',', ';', '\t'].reduce((best, one) => (head.split(one).length > head.split(best).length ? one : best))

function cellsOf(record: string, separator: string): string[] {
  const cells: string[] = []
  let cell = ''
  let quoted = false
  const text = record.replace(/\r$/, '')
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? ''
    if (quoted && sign === '"' && text[at + 1] === '"') {
      cell += '"'
      at += 1
    } else if (sign === '"') quoted = !quoted
    else if (sign === separator && !quoted) {
      cells.push(cell)
      cell = ''
    } else cell += sign
  }
  return [...cells, cell]
}
