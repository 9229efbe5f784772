import { isWebAddress } from '@/platform/fields'

/**
 * An address as people type it (`www.mairie.example.org`, `http://…`) as the record keeps it: with https:// before it.
 * What says another scheme, or nothing, stays as it was typed. Pure.
 */
export function understoodLink(typed: string): string {
  const value = typed.trim()
  if (!value || /^https:\/\//i.test(value)) return value
  const plain = /^(?:http:)?\/\//i.exec(value)
  if (plain) return `https://${value.slice(plain[0].length)}`
  return /^[a-z][a-z+-]*:/i.test(value) ? value : `https://${value}`
}

/** Whether a browser gets somewhere by it: https, a host with a dot, nothing that breaks it. */
export const leadsSomewhere = (address: string): boolean =>
  /^https:\/\//i.test(address) &&
  isWebAddress(address) &&
  !/\s/.test(address) &&
  /[^.]\.[^.]/.test(new URL(address).hostname)
