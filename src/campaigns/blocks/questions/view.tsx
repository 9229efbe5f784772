import { Questions } from '@/ui/Questions'
import { RichText } from '@/ui/RichText'
import { setter } from '@/ui/text'
import { Band } from '../Band'
import type { View } from '../view'

export const QuestionsView: View<'questions'> = ({ block, context, place }) => {
  const { locale, pageHref } = context
  const set = setter(locale)
  const items = (block.items ?? []).map(({ question, answer }) => ({
    question,
    answer: <RichText locale={locale} value={answer} pageHref={pageHref} />,
  }))
  const closing = block.closing && (
    <p className="measure">
      <strong>{set(block.closing)}</strong>
    </p>
  )
  const beside = block.heading && !place.flow
  return (
    <Band
      locale={locale}
      place={place}
      ground={block.ground}
      heading={block.heading}
      lede={
        <>
          {block.lede && <p className="lede">{set(block.lede)}</p>}
          {beside && closing}
        </>
      }
      beside={beside ? 'wide-end' : undefined}
    >
      <Questions locale={locale} items={items} />
      {!beside && closing}
    </Band>
  )
}
