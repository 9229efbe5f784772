import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { printFonts } from './fonts'
import { printableData } from './printable'

/** A document that can't be made; the message is Typst's, for those who keep the templates. */
export class PrintError extends Error {
  override name = 'PrintError'
}

export type Json =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Json[]
  | { readonly [key: string]: Json }

export interface PrintJob {
  /** Typst's own text, ours alone: files by their names, `main.typ` first. Never put together from content. */
  sources: Readonly<Record<string, string>>
  /** Content, which can only be text: templates read it by `json(bytes(sys.inputs.data))`. */
  data: Json
  /** By the names that `data` gives them, such as `lead.svg`. */
  images?: Readonly<Record<string, Uint8Array>>
}

export interface Printed {
  bytes: Buffer
  pages: number
  /** Characters that no font has, and that a question mark stands for. */
  lost: readonly string[]
}

/** A place that is nowhere on the disk: everything that a document reads is handed to it. */
const NOWHERE = '/relais-print'

/** A pair of compilers is two sets of fonts in memory for nothing: one, and documents in a row. */
const KEY = Symbol.for('relais.print')
const shared = globalThis as { [KEY]?: { queue: Promise<unknown>; compiler?: NodeCompiler } }

/**
 * Makes one PDF/UA-1 document. The same job gives the same bytes: the date is the template's to set, from data.
 * Documents are made one after another, with room for other work between them, and what Typst remembers of one
 * is thrown away after it: kept, it grows without end.
 * @throws PrintError when a template is wrong, an image can't be read or lacks its alternative text
 */
export function printPdf(job: PrintJob): Promise<Printed> {
  shared[KEY] ??= { queue: Promise.resolve() }
  const state = shared[KEY]
  const made = state.queue.then(
    () => breath().then(() => make(job)),
    () => breath().then(() => make(job)),
  )
  state.queue = made.catch(() => undefined)
  return made
}

const breath = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

async function compilerOf(files: Buffer[]): Promise<NodeCompiler> {
  const state = shared[KEY]
  if (state?.compiler) return state.compiler
  // Loaded for the first document: a machine for which it isn't built still serves the site.
  const { NodeCompiler: Compiler } = await import('@myriaddreamin/typst-ts-node-compiler')
  const compiler = Compiler.create({ workspace: NOWHERE, fontArgs: [{ fontBlobs: files }] })
  if (state) state.compiler = compiler
  return compiler
}

async function make({ sources, data, images = {} }: PrintJob): Promise<Printed> {
  const { files, covers } = await printFonts()
  const compiler = await compilerOf(files)
  const clean = printableData(data, covers)
  try {
    for (const [name, text] of Object.entries(sources)) compiler.addSource(`${NOWHERE}/${name}`, text)
    for (const [name, bytes] of Object.entries(images)) {
      compiler.mapShadow(`${NOWHERE}/images/${name}`, Buffer.from(bytes))
    }
    const compiled = compiler.compile({
      mainFilePath: `${NOWHERE}/main.typ`,
      inputs: { data: JSON.stringify(clean.data) },
      resetRead: true,
    })
    const document = compiled.result
    if (!document) throw new PrintError(reasons(compiled.takeDiagnostics()?.shortDiagnostics))
    return { bytes: pdfOf(compiler, document), pages: document.numOfPages, lost: clean.lost }
  } finally {
    compiler.resetShadow()
    compiler.evictCache(0)
  }
}

function pdfOf(compiler: NodeCompiler, document: Parameters<NodeCompiler['pdf']>[0]): Buffer {
  try {
    return compiler.pdf(document, { pdfStandard: 'ua-1' })
  } catch (cause) {
    // The binding throws what has the message of an error and is none.
    throw new PrintError(reasons([cause]), { cause })
  }
}

const reasons = (found: readonly unknown[] | undefined): string =>
  (found ?? [])
    .map((one) =>
      typeof one === 'object' && one !== null && 'message' in one ? String(one.message) : String(one),
    )
    .join('\n') || 'Typst gives no reason.'
