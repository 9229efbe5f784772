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
log-in yet. Reading over the Local API with access rules on, as pages do, a visitor sees: campaigns, pages,
editions and press kits that are published in the language asked for; approved images, shown logos, active
partners, active helplines, claims that are not drafts, all sources; nothing that is in the trash; nothing of
staff, members and the trail.
`

/** The matrix as a page of the documentation. */
export function matrixPage(results: Results): string {
  const tables = Object.entries(results).map(([subject, lines]) => {
    const rows = OPERATIONS.flatMap((operation) => {
      const cells = lines[operation]
      if (!cells || !EXPECTED[subject]?.[operation]) return []
      return [`| ${operation} | ${ROLES.map((role) => SIGNS[cells[role]] ?? cells[role]).join(' | ')} |`]
    })
    const head = `| | ${ROLES.map((role) => HEADS[role]).join(' | ')} |\n|---|${ROLES.map(() => ':-:').join('|')}|`
    const table = rows.length > 0 ? `${head}\n${rows.join('\n')}` : 'Shut for all.'
    return `## ${subject}\n\n${table}\n`
  })
  return `${INTRODUCTION}\n${tables.join('\n')}`
}
