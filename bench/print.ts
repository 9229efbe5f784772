/**
 * Printed documents in a row, each of other content: CPU a document, and whether memory holds.
 * Run: `npm run bench:print`, or with the number: `npm run bench:print -- 500`.
 */
import { kit } from '../src/press/kit.fixture'
import { makePdfs } from '../src/press/print/makePdfs'

const number = Number(process.argv[2] ?? 200)
const megabytes = (): number => Math.round(process.memoryUsage().rss / 1_000_000)

const before = megabytes()
const heads = { parties: [], files: new Map() }
/** The first loads the compiler and its fonts. */
await makePdfs(kit, { heads })
const warm = megabytes()
let [made, most] = [0, warm]
const [start, cpu] = [performance.now(), process.cpuUsage()]
while (made < number) {
  const editions = kit.editions.map((edition) => ({ ...edition, title: `${edition.title} ${made}` }))
  made += (await makePdfs({ ...kit, editions }, { heads })).length
  most = Math.max(most, megabytes())
}
const { user, system } = process.cpuUsage(cpu)
console.log(
  [
    `${made} documents: ${((user + system) / 1000 / made).toFixed(1)} ms CPU and ${((performance.now() - start) / made).toFixed(1)} ms each.`,
    `Memory (RSS): ${before} MB before, ${warm} MB after the first kit, ${most} MB at most, ${megabytes()} MB at the end.`,
  ].join('\n'),
)
