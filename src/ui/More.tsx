import type { ReactNode } from 'react'

type MoreProps = { label: string; open?: boolean; id?: string; children: ReactNode }

/** What is there for whoever asks for it, folded. */
export const More = ({ label, open = false, id, children }: MoreProps) => (
  <details className="more" open={open} id={id}>
    <summary>
      <span className="plus" />
      {label}
    </summary>
    <div className="stack">{children}</div>
  </details>
)
