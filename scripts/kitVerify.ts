import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import type { Locale } from '@/platform/languages'
import { WRONG } from '@/press/verify/verify'
import { verifyFile } from '@/press/verify/verifyFile'
import { sayFinding, VERDICTS } from '@/press/verify/words'
import { ZipError } from '@/press/verify/zip'
import { Complaint } from './bare/complaint.mjs'
import { command } from './lib/command'

const HELP = 'npm run kit:verify -- FILE.zip [--key relais-press-keys.json]'

const { LC_ALL, LC_MESSAGES, LANG } = process.env
const locale: Locale = /^fr/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'fr' : 'en'

const Index = z.object({ keys: z.array(z.object({ pem: z.string() })) })

/** Public keys of a file: one as PEM, or the house's list of them. */
function keysIn(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  // The list holds keys of the same shape, as JSON.
  if (text.trimStart().startsWith('-----BEGIN PUBLIC KEY-----')) return [text]
  try {
    return Index.parse(JSON.parse(text)).keys.map(({ pem }) => pem)
  } catch (error) {
    throw new Complaint(`${file} holds no public key.`, { cause: error })
  }
}

/** `npm run kit:verify FILE.zip`: an archive of a press kit, checked offline, in words. Ends with 0, 1 or, unproven, 2. */
await command(async () => {
  const { values, positionals } = parseArgs({
    options: { key: { type: 'string', multiple: true } },
    allowPositionals: true,
  })
  const [file] = positionals
  const named = values.key ?? []
  if (!file) throw new Complaint(`Name a file.\n${HELP}`)
  for (const path of [file, ...named]) if (!existsSync(path)) throw new Complaint(`There is no file ${path}.`)
  try {
    const findings = await verifyFile(file, named.flatMap(keysIn))
    const isWrong = findings.some(({ kind }) => WRONG.has(kind))
    const isProven = findings.some(({ kind }) => kind === 'signed')
    for (const finding of findings) {
      const mark = WRONG.has(finding.kind) ? '✗' : finding.kind === 'noKey' ? '?' : '✓'
      console.log(`${mark} ${sayFinding(finding, locale)}`)
    }
    const verdict = isWrong ? 'wrong' : isProven ? 'right' : 'unproven'
    console.log(`\n${VERDICTS[verdict][locale]}`)
    process.exitCode = { right: 0, wrong: 1, unproven: 2 }[verdict]
  } catch (error) {
    if (!(error instanceof ZipError)) throw error
    console.log(`✗ ${VERDICTS.noArchive[locale]}`)
    process.exitCode = 1
  }
})
