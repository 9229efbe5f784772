import { fileHref } from '@/media/address'
import { findRendition, readImageFiles } from '@/media/renditions'
import type { Logo } from '@/payload-types'
import type { LogoFile, Member } from '@/ui/Lockup'
import { VISIBLE } from './ink'
import { readLogoMark } from './logoMark'

/** The cleaned file of a logo, at an address that follows its content; null when it has none. */
export function logoFile(logo: Logo | null): LogoFile | null {
  const files = logo && readImageFiles(logo.renditions)
  const file = files && findRendition(files, 'logo')
  if (!logo || !file) return null
  return { src: fileHref('logos', logo.id, file), width: file.width, height: file.height }
}

/** A party of a lock-up: by its logo where it has one, else by its name. */
export function member(brand: { name: string; light: Logo | null; dark: Logo | null }): Member {
  const [light, dark] = [logoFile(brand.light), logoFile(brand.dark)]
  const first = light ?? dark
  if (!first) return { name: brand.name, logo: null }
  const faint = {
    day: isFaint(brand.light ?? brand.dark, 'day'),
    night: isFaint(brand.dark ?? brand.light, 'night'),
  }
  return { name: brand.name, logo: { light: first, dark, faint } }
}

/** Whether half of a logo's ink can't be told from the paper of that scheme. */
function isFaint(logo: Logo | null, scheme: 'day' | 'night'): boolean {
  const contrast = readLogoMark(logo?.mark)?.contrast[scheme]
  return typeof contrast === 'number' && contrast < VISIBLE
}
