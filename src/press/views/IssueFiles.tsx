import { buildAddress } from '@/addresses'
import type { Locale } from '@/platform/languages'
import { formatBytes } from '@/platform/numbers'
import { words } from '@/platform/words'
import type { FrozenKit } from '../frozen'
import { pathFor } from '../kitFile'
import { CHECK } from '../texts/readme'

export interface IssueFilesProps {
  readonly locale: Locale
  readonly frozen: FrozenKit
  /** Hex SHA-256 of its manifest. */
  readonly manifestSha256: string
  /** Names the key that signed it. */
  readonly keyId?: string
}

/** What an issue held, file by file, and the signed manifest that vouches for it. */
export const IssueFiles = ({ locale, frozen, manifestSha256, keyId }: IssueFilesProps) => {
  const say = words(locale)
  return (
    <>
      <h2>{say('kitPage.issuePage.files')}</h2>
      <p>{say('kitPage.issuePage.filesHint')}</p>
      <ul className="files broad">
        {frozen.files.map((file) => (
          <li key={file.path}>
            <strong translate="no">{pathFor(file, locale)}</strong>{' '}
            <span className="small muted">{formatBytes(file.entry.size, locale)}</span>
            <br />
            <span className="mono-id muted">{file.entry.sha256}</span>
          </li>
        ))}
      </ul>
      {frozen.signed && (
        <>
          <h2>{say('kitPage.issuePage.manifest')}</h2>
          <p>{say('kitPage.issuePage.manifestHint')}</p>
          <dl className="signed">
            <dt>{say('kitPage.issuePage.manifestHash')}</dt>
            <dd className="mono-id">{manifestSha256}</dd>
            <dt>{say('kitPage.issuePage.signature')}</dt>
            <dd className="mono-id">{frozen.signed.signature}</dd>
            {keyId && (
              <>
                <dt>{say('kitPage.issuePage.key')}</dt>
                <dd>
                  <a className="mono-id" href={buildAddress({ kind: 'pressKey', id: keyId })}>
                    {keyId}.pem
                  </a>
                </dd>
              </>
            )}
          </dl>
          <p>{say('kitPage.issuePage.howToCheck')}</p>
          <pre className="manifest" translate="no">
            {CHECK.replace('KEY', keyId ?? 'KEY')}
          </pre>
          <details>
            <summary>{say('kitPage.issuePage.readManifest')}</summary>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
            <pre className="manifest" translate="no" tabIndex={0}>
              {frozen.signed.manifest}
            </pre>
          </details>
        </>
      )}
    </>
  )
}
