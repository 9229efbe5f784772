import type { ReactNode } from 'react'
import { pictureOf } from '@/media/picture'
import { Plate } from '@/ui/Picture'
import { RichText } from '@/ui/RichText'
import { setter } from '@/ui/text'
import { Band } from '../Band'
import { plateOn } from '../plate'
import type { View, ViewProps } from '../view'
import { Callout, Clause, ContentNote, Pull } from './asides'
import { Action, Body } from './parts'

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
          <Plate
            locale={context.locale}
            picture={picture}
            ground={plateOn(block.ground)}
            sizes="(min-width: 72rem) 41rem, 100vw"
          />
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
          locale={context.locale}
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
        {picture && (
          <Plate
            locale={context.locale}
            picture={picture}
            ground="dawn"
            sizes="(min-width: 56rem) 31rem, 100vw"
          />
        )}
      </div>
    </Band>
  )
}

/** What is no running text carries its heading itself: the band has none. */
const Framed = ({ children, ...props }: Props & { readonly children: ReactNode }) => (
  <Band {...bandOf(props)} heading={null}>
    {props.place.flow ? children : <div className="measure">{children}</div>}
  </Band>
)

const bandOf = ({ block, context, place }: Props) => ({
  locale: context.locale,
  place,
  ground: block.ground,
  heading: block.heading,
  lede: block.lede,
})
