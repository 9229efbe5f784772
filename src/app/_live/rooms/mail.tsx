import { Fragment } from 'react'
import { demoLetters } from '@/mail/demo'
import type { LetterBlock } from '@/mail/letter'
import { formatMoment } from '@/platform/dates'
import type { Locale } from '@/platform/languages'
import { localeOf } from '@/platform/mail/letter'
import { typeset } from '@/platform/typography'
import { words } from '@/platform/words'
import { Button } from '@/ui/Link'
import { draw } from '../draw'
import { openFrame } from '../frame'
import { SpaceFrame } from '../SpaceFrame'
import type { OpenRoom } from '../visit'
import { notFound } from './refusals'

/** The mails of a demonstration that sends none, so that whoever tries it can follow their links. */
export const mail: OpenRoom = {
  open: true,
  get: async (visit) => {
    const { payload, locale } = visit
    const letters = await demoLetters(payload)
    if (!letters) return notFound(visit)
    const say = words(locale)
    const title = say('space.mail.title')
    return draw(
      { locale, title },
      <SpaceFrame
        visit={visit}
        title={title}
        lede={say('space.mail.lede')}
        room="mail"
        frame={await openFrame(visit)}
      >
        <div className="wrap stack-l">
          {letters.length === 0 && <p>{say('space.mail.none')}</p>}
          {letters.map(({ id, to, at, subject, blocks, locale: language }) => (
            <article key={id} className="letter stack" aria-labelledby={`letter-${id}`}>
              <h2 id={`letter-${id}`} lang={language}>
                {typeset(subject, language)}
              </h2>
              <p className="muted small">
                {say('space.mail.to', { to })}, {formatMoment(at.toISOString(), locale)}
              </p>
              <div className="stack" lang={language}>
                {blocks.map((block, n) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: blocks of a letter that was written once
                  <Block key={n} block={block} language={localeOf(block, language)} />
                ))}
              </div>
            </article>
          ))}
        </div>
      </SpaceFrame>,
    )
  },
}

function Block({ block, language }: { block: LetterBlock; language: Locale }) {
  switch (block.kind) {
    case 'button':
      return (
        <p className="actions">
          <Button locale={language} href={block.href} label={block.label} />
        </p>
      )
    case 'code':
      return (
        <p>
          <strong className="num">{block.code}</strong>
        </p>
      )
    case 'names':
      return (
        <ul translate="no">
          {block.names.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )
    case 'quote':
      return <blockquote>{block.text}</blockquote>
    case 'table':
      return (
        <table>
          <thead>
            <tr>
              {block.head.map((cell) => (
                <th key={cell} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row) => (
              <tr key={row.join('|')}>
                {row.map((cell, n) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: cells have no other name than their place
                  <td key={n}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )
    case 'text':
      return block.text.split(/\n\s*\n/).map((paragraph) => (
        <p key={paragraph} className="measure">
          {typeset(paragraph, language)
            .split('\n')
            .map((line, n) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines of a letter that was written once
              <Fragment key={n}>
                {n > 0 && <br />}
                {line}
              </Fragment>
            ))}
        </p>
      ))
  }
}
