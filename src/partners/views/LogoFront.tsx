import type { ReactNode } from 'react'
import type { Locale } from '@/platform/languages'
import type { LogoFile } from '@/ui/Lockup'
import { isToMend, type LogoCheck, type Version } from '../logoChecks'
import { Fix, Shown, Told } from './LogoChecks'

interface LogoFrontProps {
  readonly locale: Locale
  /** The front of `frontAndRest`. */
  readonly checks: readonly LogoCheck[]
  readonly files: { readonly [V in Version]?: LogoFile | null }
  readonly proposal?: LogoFile | null
  readonly actions?: (check: LogoCheck) => ReactNode
}

/**
 * The pictures that matter side by side: by day, by night, at its smallest. What is as it should be has its picture
 * and its name; what is to be mended says what was found and what to do.
 */
export const LogoFront = ({ locale, checks, files, proposal, actions }: LogoFrontProps) => (
  <ul className="front">
    {checks.map((check) => {
      const { finding, version, ground } = check
      const file = files[version]
      const mend = isToMend(check)
      return (
        <li key={`${version} ${ground} ${finding.code}`} className={mend ? 'stack-s mend' : 'stack-s'}>
          <div className={`tile ${ground}`}>{file && <Shown check={check} file={file} />}</div>
          <Told locale={locale} check={check} brief={!mend} />
          {mend && (
            <Fix
              locale={locale}
              proposal={finding.figures.proposed === undefined ? null : proposal}
              actions={actions?.(check)}
            />
          )}
        </li>
      )
    })}
  </ul>
)
