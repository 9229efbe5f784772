import type { UIFieldServerComponent } from 'payload'
import { holds } from '@/people/access'
import { consentView } from '../consentView'
import { EraseForm } from './EraseForm'
import { SealedDocument } from './SealedDocument'
import { SealedNames } from './SealedNames'
import { Standing } from './Standing'
import { ImageList, UseList, WithdrawForm } from './WithdrawForm'
import { WORDS } from './words'

/**
 * On the record of a consent: what it allows and what is missing, its names and document (read on demand, never in
 * the form), and the two acts that end it.
 */
export const ConsentPanel: UIFieldServerComponent = async ({ req, id, i18n }) => {
  if (!holds(req.user, 'press-officer')) return null
  const locale = i18n.language === 'en' ? 'en' : 'fr'
  const say = WORDS[locale]
  const view = id === undefined ? null : await consentView(req, String(id))
  if (!view) return <p>{say.saveFirst}</p>
  const { consent, images, uses, document } = view
  return (
    <div className="desk-screen">
      <section className="desk-card">
        <h2>{say.standing}</h2>
        <Standing consent={consent} locale={locale} />
      </section>
      {!consent.erasedAt && (
        <section className="desk-card">
          <SealedNames id={consent.id} locale={locale} />
          <SealedDocument id={consent.id} bytes={document?.bytes ?? null} locale={locale} />
        </section>
      )}
      <section className="desk-card">
        <h2>{say.images}</h2>
        {images.length === 0 ? <p>{say.noImage}</p> : <ImageList images={images} gone={say.gone} />}
        {consent.withdrawnAt ? (
          <>
            <h3>{say.toTakeDown}</h3>
            <UseList uses={uses} locale={locale} />
          </>
        ) : (
          <WithdrawForm view={view} locale={locale} />
        )}
        <EraseForm consent={consent} locale={locale} />
      </section>
    </div>
  )
}
