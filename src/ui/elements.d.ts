import type { DetailedHTMLProps, HTMLAttributes } from 'react'

type Element<Attributes = object> = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & Attributes

declare module 'react' {
  namespace JSX {
    /** The custom elements of the islands. */
    interface IntrinsicElements {
      'quick-exit': Element<{ hint: string }>
      'print-button': Element<{ label: string }>
      'kit-hash': Element<{ for: string; label: string; busy: string; done: string; failed: string }>
      'copy-button': Element<{ label: string; done: string; text: string }>
      'leave-guard': Element<{ unsaved?: string; agree?: string }>
      'palette-live': Element<{ campaign: string; texts: string }>
    }
  }
}
