import type { UIFieldServerComponent, UIFieldServerProps } from 'payload'
import type { ReactNode } from 'react'
import type { Refusal } from '@/gate/rule'
import { isStaff } from '@/people/access'
import { isLocale } from '@/platform/languages'
import { typeset } from '@/platform/typography'
import { gateResults } from '../gate'
import { KeepTyped } from './KeepTyped'

const WORDS = {
  fr: {
    refusals: {
      title: 'À faire avant de publier',
      hint: 'D’après ce qui est enregistré, dans cette langue.',
    },
    warnings: { title: 'À savoir', hint: 'Cela n’empêche pas de publier.' },
  },
  en: {
    refusals: { title: 'To do before publishing', hint: 'As it was saved, in this language.' },
    warnings: { title: 'Good to know', hint: 'This does not keep you from publishing.' },
  },
} as const

/**
 * Above the form of what is published: what stands against it, and what will end soon. Of nothing when all is well
 * but that such a form saves itself, and keeps what is typed meanwhile.
 */
export const GateResults: UIFieldServerComponent = async (props) => (
  <>
    <KeepTyped />
    {await wordOfTheGate(props)}
  </>
)

async function wordOfTheGate({
  payload,
  req,
  id,
  i18n,
  collectionSlug,
}: UIFieldServerProps): Promise<ReactNode> {
  if (!isStaff(req.user) || id === undefined || !isLocale(req.locale)) return null
  const tongue = i18n.language === 'en' ? 'en' : 'fr'
  const slug = collectionSlug as 'pages' | 'campaigns' | 'press-kits' | 'editions'
  const record = await payload.findByID({
    collection: slug,
    id: String(id),
    draft: true,
    locale: req.locale,
    fallbackLocale: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    disableErrors: true,
  })
  if (!record) return null
  const data: Record<string, unknown> = { ...record }
  const said = await gateResults(slug, { data, id: String(id), locale: req.locale, req })
  const lists = said ? (['refusals', 'warnings'] as const).filter((kind) => said[kind].length > 0) : []
  if (!said || lists.length === 0) return null
  return (
    <div className="field-type">
      {lists.map((kind) => (
        <section key={kind} className="desk-card warn" aria-label={WORDS[tongue][kind].title}>
          <h2>{WORDS[tongue][kind].title}</h2>
          <Sentences said={said[kind]} tongue={tongue} />
          <p className="quiet">{WORDS[tongue][kind].hint}</p>
        </section>
      ))}
    </div>
  )
}

const Sentences = ({ said, tongue }: { said: readonly Refusal[]; tongue: 'fr' | 'en' }) => (
  <ul>
    {[...new Set(said.map(({ message }) => message[tongue]))].map((sentence) => (
      <li key={sentence}>{typeset(sentence, tongue)}</li>
    ))}
  </ul>
)
