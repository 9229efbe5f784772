import type { DetailedHTMLProps, HTMLAttributes } from 'react'

type Element<Attributes = object> = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & Attributes

declare module 'react' {
  namespace JSX {
    /** The custom elements of `src/islands`. */
    interface IntrinsicElements {
      'quick-exit': Element<{ hint: string }>
      'print-button': Element<{ label: string }>
      'copy-button': Element<{ label: string; done: string; text: string }>
    }
  }
}
