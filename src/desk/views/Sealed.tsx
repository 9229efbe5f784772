import type { UIFieldServerComponent } from 'payload'

const SAME_EVERYWHERE = {
  fr: 'Même texte dans toutes les éditions',
  en: 'Same text in every edition',
}

/** The yellow seal beside what no partner can change. */
export const Sealed: UIFieldServerComponent = ({ i18n }) => (
  <p className="sealed">{SAME_EVERYWHERE[i18n.language === 'en' ? 'en' : 'fr']}</p>
)
