'use client'
import { toast } from '@payloadcms/ui'
import { type ReactNode, useEffect } from 'react'
import { takeDone } from './done'

/** Long enough to read two sentences. */
const SHOWN_MS = 12_000

/** Says what the last act did and what comes next, on the page that was read anew after it. */
export function Done({ children }: { children?: ReactNode }) {
  useEffect(() => {
    // The place where the CMS shows such sentences is there one turn later.
    const later = setTimeout(() => {
      const sentence = takeDone()
      if (sentence) toast.success(sentence, { duration: SHOWN_MS })
    })
    return () => clearTimeout(later)
  }, [])
  return children
}
