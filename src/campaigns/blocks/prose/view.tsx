import type { ReactNode } from 'react'
import { words } from '@/platform/words'
import { Go } from '@/ui/Link'
import { Note } from '@/ui/Note'
import { Plate } from '@/ui/Picture'
import { plainText, RichText } from '@/ui/RichText'
import { setter } from '@/ui/text'
import { Band } from '../Band'
import { pictureOf, plateOn } from '../picture'
import { targetOf } from '../target'
import type { View, ViewProps } from '../view'

type Props = ViewProps<'prose'>

export const ProseView: View<'prose'> = (props) => {
  switch (props.block.presentation) {
    case 'statement':
      return <Statement {...props} />
    case 'pull':
      return <Framed {...props}>{<Pull {...props} />}</Framed>
    case 'callout':
      return <Framed {...props}>{<Callout {...props} />}</Framed>
    case 'content-note':
      return <Framed {...props}>{<ContentNote {...props} />}</Framed>
    case 'clause':
      return <Framed {...props}>{<Clause {...props} />}</Framed>
    default:
      return <Text {...props} />
  }
}

/** Running text, beside its picture where it has one. */
const Text = (props: Props) => {
  const { block, context, place } = props
  const picture = pictureOf(block.picture)
  const body = (
    <>
      <Body {...props} />
      <Action {...props} />
    </>
  )
  if (place.flow || !picture) {
    return (
      <Band {...bandOf(props)}>
        {place.flow ? body : <div className="stack measure">{body}</div>}
        {picture && (
          <Plate picture={picture} ground={plateOn(block.ground)} sizes="(min-width: 72rem) 41rem, 100vw" />
        )}
      </Band>
    )
  }
  const { heading, lede, ...band } = bandOf(props)
  const set = setter(context.locale)
  return (
    <Band {...band} heading={null}>
      <div className="split">
        <div className="stack">
          {heading && <h2>{set(heading)}</h2>}
          {lede && <p className="lede">{set(lede)}</p>}
          {body}
        </div>
        <Plate
          picture={picture}
          ground={plateOn(block.ground)}
          className={place.leads ? 'on-rule' : undefined}
          sizes="(min-width: 56rem) 35rem, 100vw"
        />
      </div>
    </Band>
  )
}

/** One sentence, large, with half a screen to itself. */
const Statement = (props: Props) => {
  const { block, context, place } = props
  const set = setter(context.locale)
  const picture = pictureOf(block.picture)
  const said = (
    <div>
      {block.heading && (
        <h2 id={place.flow ? place.id : undefined} className="vh">
          {set(block.heading)}
        </h2>
      )}
      <RichText
        locale={context.locale}
        value={block.body}
        pageHref={context.pageHref}
        paragraph="statement"
      />
      <Action {...props} />
    </div>
  )
  if (place.flow) return said
  return (
    <Band {...bandOf(props)} heading={null} lede={null}>
      <div className={picture ? 'split wide-start' : undefined}>
        {said}
        {picture && <Plate picture={picture} ground="dawn" sizes="(min-width: 56rem) 31rem, 100vw" />}
      </div>
    </Band>
  )
}

const Pull = ({ block, context }: Props) => (
  <div className="pull">
    <RichText locale={context.locale} value={block.body} pageHref={context.pageHref} />
  </div>
)

const Callout = (props: Props) => (
  <div className="callout">
    {props.block.heading && <h3>{setter(props.context.locale)(props.block.heading)}</h3>}
    <Body {...props} />
    <Action {...props} />
  </div>
)

const ContentNote = (props: Props) => {
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
const Clause = ({ block, context, place }: Props) => {
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

/** What is no running text carries its heading itself: the band has none. */
const Framed = ({ children, ...props }: Props & { readonly children: ReactNode }) => (
  <Band {...bandOf(props)} heading={null}>
    {props.place.flow ? children : <div className="measure">{children}</div>}
  </Band>
)

const Body = ({ block, context }: Props) => (
  <RichText locale={context.locale} value={block.body} pageHref={context.pageHref} />
)

const Action = ({ block, context }: Props) => {
  const target = targetOf(block.action, context)
  return target ? (
    <p>
      <Go {...target} locale={context.locale} arrow />
    </p>
  ) : null
}

const bandOf = ({ block, context, place }: Props) => ({
  locale: context.locale,
  place,
  ground: block.ground,
  heading: block.heading,
  lede: block.lede,
})
