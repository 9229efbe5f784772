import { words } from '@/platform/words'
import { Note } from '@/ui/Note'
import { plainText, RichText } from '@/ui/RichText'
import { setter } from '@/ui/text'
import type { ViewProps } from '../view'
import { Action, Body } from './parts'

type Props = ViewProps<'prose'>

/** One sentence pulled out of the text. */
export const Pull = ({ block, context }: Props) => (
  <div className="pull">
    <RichText locale={context.locale} value={block.body} pageHref={context.pageHref} />
  </div>
)

/** What must not be missed, without alarm. */
export const Callout = (props: Props) => (
  <div className="callout">
    {props.block.heading && <h3>{setter(props.context.locale)(props.block.heading)}</h3>}
    <Body {...props} />
    <Action {...props} />
  </div>
)

/** Says what follows before it follows; the campaign's own words where the editor left none. */
export const ContentNote = (props: Props) => {
  const { block, context, place } = props
  const { locale, campaign } = context
  return (
    <Note
      locale={locale}
      id={`${place.id}-note`}
      heading={block.heading || words(locale)('help.note.title')}
      past={place.past}
    >
      {plainText(block.body) ? <Body {...props} /> : <p>{setter(locale)(campaign.contentNote)}</p>}
    </Note>
  )
}

/** Quoted law, exact: marked as quotation, with where it stands. */
export const Clause = ({ block, context, place }: Props) => {
  const set = setter(context.locale)
  return (
    <section className="clause" aria-labelledby={block.heading ? `${place.id}-law` : undefined}>
      {block.heading && <h3 id={`${place.id}-law`}>{set(block.heading)}</h3>}
      <blockquote>
        <RichText
          locale={context.locale}
          value={block.body}
          pageHref={context.pageHref}
          paragraph="verbatim"
        />
      </blockquote>
      {block.origin && <p className="small muted">{set(block.origin)}</p>}
    </section>
  )
}
