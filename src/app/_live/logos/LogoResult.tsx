import type { ReactNode } from 'react'
import { frontAndRest, verdictOf } from '@/partners/logoChecks'
import { logoFile } from '@/partners/logoFile'
import { proposalFile } from '@/partners/logoProposal'
import { LogoChecks } from '@/partners/views/LogoChecks'
import { LogoFront } from '@/partners/views/LogoFront'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { More } from '@/ui/More'
import { Status, type StatusKind } from '@/ui/Seal'
import { Button } from './Button'
import { checksOf, isDarkOlder, PLACE, pairOf, wanted } from './checks'
import { FileField } from './FileField'
import { stateOf } from './leave'
import { type LogoDesk, ownLogo } from './read'

type ResultProps = {
  locale: Locale
  desk: LogoDesk
  /** A file that should have taken its place was refused: the sentence is about the logo that stays. */
  stays: boolean
  /** The file that is missing most is asked for here. */
  asked: boolean
  /** What must be done before anything else, after the sentence. */
  children?: ReactNode
}

/** What became of the logo: one sentence, the pictures that matter with what is to be mended, and the rest folded. */
export function LogoResult({ locale, desk, stays, asked, children }: ResultProps) {
  const say = words(locale)
  const { light, dark } = pairOf(desk)
  const checks = checksOf(desk)
  const { front, rest } = frontAndRest(checks)
  const files = { light: logoFile(light ?? null), dark: logoFile(dark ?? null) }
  const { kind, text } = sentenceOf(locale, desk, stays ? 'stays' : 'result')
  return (
    <>
      <p className="result">
        <Status kind={kind}>{text}</Status>
      </p>
      {children}
      {front.length > 0 && (
        <LogoFront
          locale={locale}
          checks={front}
          files={files}
          proposal={light ? proposalFile(light) : null}
          actions={({ finding, ground }) => (
            <>
              {finding.figures.proposed !== undefined && (
                <p className="actions">
                  <Button label={say('logos.take')} value="take" />
                </p>
              )}
              {asked && finding.code === 'contrast' && wanted(desk) === PLACE[ground] && (
                <FileField
                  locale={locale}
                  place={PLACE[ground]}
                  label={say(
                    finding.figures.proposed === undefined ? `logos.places.${PLACE[ground]}` : 'logos.orMine',
                  )}
                  errors={new Map()}
                  refused={new Map()}
                />
              )}
            </>
          )}
        />
      )}
      {rest.length > 0 && (
        <More label={say('logos.allChecks', { count: rest.length })}>
          <LogoChecks locale={locale} checks={rest} files={files} />
        </More>
      )}
    </>
  )
}

/** Whether all is well, in one sentence: a logo that may not be shown comes before one that can't be read. */
function sentenceOf(
  locale: Locale,
  desk: LogoDesk,
  of: 'result' | 'stays',
): { kind: StatusKind; text: string } {
  const say = words(locale)
  const own = ownLogo(desk)
  const state = own ? stateOf(own, desk) : 'in-force'
  if (state !== 'in-force') return { kind: 'error', text: say(`logos.${of}.notShown`) }
  if (isDarkOlder(desk)) return { kind: 'warn', text: say('logos.darkOlder') }
  const { advised, worst } = verdictOf(checksOf(desk))
  if (advised === 0) return { kind: 'ok', text: say(`logos.${of}.ready`) }
  return { kind: worst === 'error' ? 'warn' : 'ok', text: say(`logos.${of}.advice`, { count: advised }) }
}
