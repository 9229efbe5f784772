import type { ReactNode } from 'react'
import type { Locale } from '@/platform/languages'
import { Icon, type IconName } from '@/ui/Icon'
import type { LogoFile } from '@/ui/Lockup'
import { setter } from '@/ui/text'
import { findingWords } from '../findingWords'
import { isToMend, type LogoCheck, type Version } from '../logoChecks'
import { EXPORTS } from '../logoExport'
import type { Level, LogoRefusal } from '../logoVerdict'
import type { RefusalPicture } from '../refusalPicture'
import { needsProgram, remedyWords } from '../refusalWords'
import { LogoScene } from './LogoScene'

const STATUS: Record<Level, { tone: string; icon: IconName; fr: string; en: string }> = {
  ok: { tone: 'ok', icon: 'check', fr: 'Bon', en: 'Good' },
  fixed: { tone: 'warn', icon: 'pen', fr: 'Corrigé pour vous', en: 'Mended for you' },
  warn: { tone: 'warn', icon: 'warn', fr: 'À regarder', en: 'Worth a look' },
  // A fault that no logo could be taken with is a refusal, and told as one: what is kept blocks nothing.
  error: { tone: 'warn', icon: 'warn', fr: 'Conseil', en: 'Advice' },
}
const MEASURE = { fr: 'Les mesures', en: 'The measures' }
const WAYS = { fr: 'Comment obtenir un SVG', en: 'How to get an SVG' }
const PROPOSAL = {
  fr: 'Proposition : votre logo en teintes claires',
  en: 'Proposal: your logo in light shades',
}

export interface LogoChecksProps {
  readonly locale: Locale
  /** From `logoChecks`. */
  readonly checks: readonly LogoCheck[]
  /** Where each version of the logo is fetched. */
  readonly files: { readonly [V in Version]?: LogoFile | null }
}

/** What was looked at in a logo: each check with its picture, its figure and its remedy. */
export const LogoChecks = ({ locale, checks, files }: LogoChecksProps) => (
  <ul className="checks">
    {checks.map((check) => {
      const { finding, version, ground } = check
      const file = files[version]
      return (
        <li className="check" key={`${version} ${ground} ${finding.code}`}>
          <div className={`tile ${ground}`}>{file && <Shown check={check} file={file} />}</div>
          <div className="stack-s">
            <Told locale={locale} check={check} />
          </div>
        </li>
      )
    })}
  </ul>
)

/** The file as the check saw it: small, or with what was cut or lay outside. */
export const Shown = ({
  check: { finding },
  file,
}: {
  readonly check: LogoCheck
  readonly file: LogoFile
}) => {
  if (finding.scene) return <LogoScene file={file} scene={finding.scene} />
  const tiny = finding.code === 'small-size'
  return (
    <img
      src={file.src}
      alt=""
      width={file.width}
      height={file.height}
      className={tiny ? 'tiny' : undefined}
    />
  )
}

interface ToldProps {
  readonly locale: Locale
  readonly check: LogoCheck
  /** Only how it stands and of what. */
  readonly brief?: boolean
}

/** How a check stands, what was found, and what to do; what only a designer reads comes last. */
export const Told = ({ locale, check, brief = false }: ToldProps) => {
  const { finding } = check
  const set = setter(locale)
  const { title, found, measure, remedy } = findingWords(finding)[locale]
  const status = STATUS[finding.level]
  return (
    <>
      <p className={`status ${status.tone}`}>
        <Icon name={status.icon} />
        {status[locale]}
      </p>
      <h3 className="plain">{set(title)}</h3>
      {!brief && <p>{set(found)}</p>}
      {!brief && remedy && <p>{set(remedy)}</p>}
      {!brief && measure && <Measure locale={locale} text={measure} folded={isToMend(check)} />}
    </>
  )
}

const Measure = ({ locale, text, folded }: { locale: Locale; text: string; folded: boolean }) => {
  const set = setter(locale)
  if (!folded) return <p className="small muted">{set(text)}</p>
  return (
    <details className="small">
      <summary>{set(MEASURE[locale])}</summary>
      <p>{set(text)}</p>
    </details>
  )
}

interface FixProps {
  readonly locale: Locale
  readonly proposal?: LogoFile | null
  readonly actions: ReactNode
}

/** The version that was computed, and what can be done. */
export const Fix = ({ locale, proposal, actions }: FixProps) => {
  if (!proposal && !actions) return null
  return (
    <div className="fix">
      {proposal && (
        <div className="tile night">
          <img
            src={proposal.src}
            alt={setter(locale)(PROPOSAL[locale])}
            width={proposal.width}
            height={proposal.height}
          />
        </div>
      )}
      {actions}
    </div>
  )
}

/** What to do about a file that was refused, with the way to a good one in each program where one mends it. */
export const LogoRefused = ({
  locale,
  refusal,
  picture,
}: {
  readonly locale: Locale
  readonly refusal: LogoRefusal
  readonly picture: RefusalPicture | null
}) => {
  const set = setter(locale)
  return (
    <>
      <p>{set(remedyWords(refusal, picture)[locale])}</p>
      {needsProgram(refusal) && (
        <details className="small">
          <summary>{set(WAYS[locale])}</summary>
          <ul className="ways">
            {EXPORTS.map(({ program, steps }) => (
              <li key={steps.en}>
                {program && (
                  <>
                    <strong>{program}</strong>
                    {set(locale === 'fr' ? ' : ' : ': ')}
                  </>
                )}
                {set(steps[locale])}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
