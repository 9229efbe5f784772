import { fileHref } from '@/media/address'
import { findRendition, readImageFiles } from '@/media/renditions'
import type { Logo } from '@/payload-types'
import type { LogoFile, Member } from '@/ui/Lockup'

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
  return { name: brand.name, logo: first ? { light: first, dark } : null }
}
