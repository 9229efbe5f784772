// @ts-check
import { randomBytes } from 'node:crypto'

const KEY = Symbol.for('relais.tagKey')
/** @type {typeof globalThis & { [KEY]?: string }} */
const shared = globalThis

/**
 * A word that only this process knows, in front of every tag of ours. Next writes the visitor's own path into
 * the same header, commas included: without it, an address could name the page that it is kept as.
 */
export function tagKey() {
  shared[KEY] ??= `${randomBytes(12).toString('hex')}~`
  return shared[KEY]
}
