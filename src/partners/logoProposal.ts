import { readFile } from 'node:fs/promises'
import { fileHref } from '@/media/address'
import type { Encoded } from '@/media/encode'
import { MIME_TYPES } from '@/media/formats'
import type { UploadedFile } from '@/media/mediaChange'
import { findRendition, type Rendition, readImageFiles } from '@/media/renditions'
import { storedPath } from '@/media/storage'
import type { Logo } from '@/payload-types'
import type { LogoFile } from '@/ui/Lockup'
import { oneDecimal } from './logoFindings'
import { proposeVariant } from './logoVariants'
import type { Figures, LogoFinding, PreparedLogo } from './logoVerdict'

/** The file, beside the logo itself, that its owner may take as the version for dark ground. */
export const PROPOSAL = 'dark'

/**
 * Adds a light version to a logo that reads by day and not by night, computed from it: its file, and its contrast
 * in the finding that asks for one; where none can be computed, the finding says why.
 */
export async function withProposal(
  logo: PreparedLogo,
): Promise<{ proposal: Encoded | null; findings: LogoFinding[] }> {
  const { day, night } = contrastLevels(logo.findings)
  if (day !== 'ok' || night !== 'error') return { proposal: null, findings: logo.findings }
  const proposed = await proposeVariant(logo, PROPOSAL)
  const more: Figures =
    proposed.ok && proposed.mark.contrast.night !== null
      ? { proposed: oneDecimal(proposed.mark.contrast.night) }
      : { unproposed: proposed.ok ? 'variant-plated' : proposed.reason }
  return {
    proposal: proposed.ok ? { ...proposed.file, variant: PROPOSAL } : null,
    findings: logo.findings.map((finding) =>
      finding.code === 'contrast' && finding.ground === 'night'
        ? { ...finding, figures: { ...finding.figures, ...more } }
        : finding,
    ),
  }
}

function contrastLevels(findings: readonly LogoFinding[]) {
  const on = (ground: string) =>
    findings.find((finding) => finding.code === 'contrast' && finding.ground === ground)?.level
  return { day: on('day'), night: on('night') }
}

/** The computed version of a stored logo, at an address that follows its content; null where there is none. */
export function proposalFile(logo: Logo): LogoFile | null {
  const file = stored(logo)
  return file && { src: fileHref('logos', logo.id, file), width: file.width, height: file.height }
}

/** The same as a file that can be uploaded, to become a logo of its own. */
export async function proposalUpload(logo: Logo): Promise<UploadedFile | null> {
  const file = stored(logo)
  if (!file) return null
  const { format } = file
  return { name: `${PROPOSAL}.${format}`, mimeType: MIME_TYPES[format], data: await bytesOf(file) }
}

function stored(logo: Logo): Rendition | null {
  const files = readImageFiles(logo.renditions)
  return (files && findRendition(files, PROPOSAL)) ?? null
}

const bytesOf = ({ sha256, format }: Rendition): Promise<Buffer> =>
  readFile(storedPath({ shelf: 'renditions', sha256, format }))
