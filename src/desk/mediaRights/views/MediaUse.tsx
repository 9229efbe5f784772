import type { UIFieldServerComponent } from 'payload'
import { isStaff } from '@/people/access'
import { now } from '@/platform/clock'
import { rightsSentence } from '../state'
import { usedWhere } from '../usedWhere'

const WORDS = {
  fr: {
    title: 'Où va cette image',
    used: 'Utilisée ici (brouillons compris) :',
    unused: 'Aucune page, aucune campagne et aucun dossier de presse ne l’utilise.',
    kind: { pages: 'Page', campaigns: 'Image de partage', 'press-kits': 'Dossier de presse' },
  },
  en: {
    title: 'Where this image goes',
    used: 'Used here (drafts included):',
    unused: 'No page, no campaign and no press kit uses it.',
    kind: { pages: 'Page', campaigns: 'Share image', 'press-kits': 'Press kit' },
  },
} as const

/** Above an image's form: where its right stands, and what shows it. */
export const MediaUse: UIFieldServerComponent = async ({ payload, req, id, i18n }) => {
  if (!isStaff(req.user) || id === undefined) return null
  const locale = i18n.language === 'en' ? 'en' : 'fr'
  const say = WORDS[locale]
  const image = await payload.findByID({
    collection: 'media',
    id: String(id),
    depth: 0,
    overrideAccess: false,
    user: req.user,
    disableErrors: true,
  })
  if (!image) return null
  const used = await usedWhere(req, 'media', image.id, locale)
  return (
    <section className="field-type desk-card" aria-labelledby="media-use-title">
      <h3 id="media-use-title">{say.title}</h3>
      <p>{rightsSentence(image, now(), locale)}</p>
      <p>{used.length > 0 ? say.used : say.unused}</p>
      {used.length > 0 && (
        <ul>
          {used.map(({ collection, id: record, title }) => (
            <li key={`${collection}:${record}`}>
              {say.kind[collection]} – <a href={`/admin/collections/${collection}/${record}`}>{title}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
