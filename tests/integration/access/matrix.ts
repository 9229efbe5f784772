import { EXPECTED, OPERATIONS, type Operation, ROLES, type TriedRole } from './expected'

export type Results = Record<string, Partial<Record<Operation, Record<TriedRole, string>>>>

const HEADS: Record<TriedRole, string> = {
  visitor: 'visitor',
  member: 'member',
  editor: 'editor',
  reviewer: 'reviewer',
  'press-officer': 'press officer',
  'partner-manager': 'partner manager',
  administrator: 'administrator',
}

const SIGNS: Record<string, string> = { yes: '✓', own: 'own', '.': '·' }

const INTRODUCTION = `# Who may do what

Written by \`tests/integration/access.test.ts\` from what the REST API really answered, on both databases; the
suite compares it with \`tests/integration/access/expected.ts\`, which is written by hand. Write it anew with
\`WRITE_ACCESS_MATRIX=1\` in front of the command that runs the suite. Change a rule and its line there together.

✓ may · own: on one's own record alone · a dot: refused. A line that is missing is a door that is shut for all.

The REST API is for staff. Visitors get pages and files, never the API; members of partner organisations have no
log-in yet. Reading over the Local API with access rules on, as pages do, a visitor sees: campaigns, pages
and editions that are published in the language asked for; issues of press kits from their instant on; approved images, shown logos, active
partners, active helplines, claims that are not drafts, all sources; nothing that is in the trash; nothing of
staff, members and the trail.
`

const centred = (text: string, width: number): string =>
  text.padStart(text.length + Math.floor((width - text.length) / 2)).padEnd(width)

/** A table as the formatter leaves it: aligned, the first column to the left, the others in the middle. */
function aligned(rows: readonly (readonly string[])[]): string {
  const [head = []] = rows
  const widths = head.map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[]) =>
    `| ${widths.map((width, i) => (i === 0 ? (row[i] ?? '').padEnd(width) : centred(row[i] ?? '', width))).join(' | ')} |`
  const rule = widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `:${'-'.repeat(width - 2)}:`))
  return [line(head), `| ${rule.join(' | ')} |`, ...rows.slice(1).map(line)].join('\n')
}

/** The matrix as a page of the documentation. */
export function matrixPage(results: Results): string {
  const tables = Object.entries(results).map(([subject, lines]) => {
    const rows = OPERATIONS.flatMap((operation) => {
      const cells = lines[operation]
      if (!cells || !EXPECTED[subject]?.[operation]) return []
      return [[operation, ...ROLES.map((role) => SIGNS[cells[role]] ?? cells[role])]]
    })
    const table = aligned([['', ...ROLES.map((role) => HEADS[role])], ...rows])
    return `## ${subject}\n\n${rows.length > 0 ? table : 'Shut for all.'}\n`
  })
  return `${INTRODUCTION}\n${tables.join('\n')}`
}
