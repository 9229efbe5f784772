import { formatDate } from '@/platform/dates'
import { Act } from '../../views/Act'
import type { AskedWords } from '../askedWords'
import type { Row } from '../overviewRows'
import { AskedWordsView } from './AskedWordsView'
import { WORDS } from './words'

/** The publications that wait for the house, each with its words and its answer. */
export function Asks({
  row,
  words,
  locale,
}: {
  row: Pick<Row, 'edition' | 'standing' | 'asked'>
  words: AskedWords
  locale: 'fr' | 'en'
}) {
  const say = WORDS[locale]
  return row.asked.map(({ language, at, by }) => (
    <div className="edition-ask" key={language}>
      <p>
        <strong>{say.asked(say.language[language], by ?? '', formatDate(at, locale))}</strong>
      </p>
      <AskedWordsView slots={words.get(language) ?? []} language={language} locale={locale} />
      <p>
        <a href={`/preview/open/editions/${row.edition}/${language}`} target="_blank" rel="noreferrer">
          {say.look}
        </a>
      </p>
      <Act
        action={`/standings/${row.standing}/answer`}
        button={say.approve}
        words={say.act}
        done={say.done.publish(say.language[language])}
      >
        <input type="hidden" name="language" value={language} />
        <input type="hidden" name="verdict" value="approve" />
        <input type="hidden" name="answer" value="" />
      </Act>
      <details>
        <summary>{say.sendBack}</summary>
        <Act
          action={`/standings/${row.standing}/answer`}
          button={say.sendBack}
          words={say.act}
          done={say.done.sendBack}
          danger
        >
          <input type="hidden" name="language" value={language} />
          <input type="hidden" name="verdict" value="send-back" />
          <label>
            {say.comment}
            <small>{say.commentHint}</small>
            <textarea name="answer" rows={3} maxLength={1000} />
          </label>
        </Act>
      </details>
    </div>
  ))
}
