/** Why a file can't be taken as an image. Each has its words, with a remedy, in `words.ts`. */
export type ImageRefusalCode =
  | 'empty'
  | 'too-many-bytes'
  | 'past-limit'
  | 'unknown-type'
  | 'unsupported-type'
  | 'mislabelled'
  | 'damaged'
  | 'too-many-pixels'
  | 'too-long'
  | 'animated'
  | 'moves-too-long'
  | 'moves-too-much'
  | 'several-pages'
  | 'bad-drawing'
  | 'bad-document'
  | 'busy'

/** Figures and names that the words need: sizes in bytes or pixels, names of types. */
export type RefusalData = Readonly<Record<string, string | number>>

/** A file that was looked at and refused. Nothing was written. */
export class ImageRefusal extends Error {
  override name = 'ImageRefusal'
  constructor(
    readonly code: ImageRefusalCode,
    readonly data: RefusalData = {},
    options?: ErrorOptions,
  ) {
    super(code, options)
  }
}

/** The folder of files could not be written: full, closed to us, or broken. Nothing half written stays. */
export class StorageFailure extends Error {
  override name = 'StorageFailure'
  constructor(
    readonly code: 'full' | 'forbidden' | 'failed',
    options?: ErrorOptions,
  ) {
    super(code, options)
  }
}

/** A file of ours that doesn't have the shape our encoder gives it: never stamped by guessing. */
export class StampError extends Error {
  override name = 'StampError'
}

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])
const FORBIDDEN = new Set(['EACCES', 'EPERM', 'EROFS'])

/** What the file system threw, as a failure that has its words. */
export function asStorageFailure(cause: unknown): StorageFailure {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  const kind = FULL.has(code) ? 'full' : FORBIDDEN.has(code) ? 'forbidden' : 'failed'
  return new StorageFailure(kind, { cause })
}
