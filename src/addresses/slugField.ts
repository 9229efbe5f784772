import type { TextField } from 'payload'
import { both, note } from '@/platform/bilingual'
import { slugProblem } from './slug'

const REMEDY = {
  shape: {
    fr: 'Des lettres minuscules sans accent, des chiffres et des tirets : vos-photos.',
    en: 'Lower-case letters without accents, digits and hyphens: your-photos.',
  },
  reserved: {
    fr: 'Ce mot sert déjà à une adresse de Relais. Choisissez-en un autre.',
    en: 'This word is already an address of Relais. Choose another one.',
  },
}

/** The last segment of a record's address, checked against the shape and the reserved words. */
export const slugField = (options: {
  localized: boolean
  unique?: boolean
  required?: boolean
  /** Words that stand beside these records' addresses, on top of those that no slug may be. */
  taken?: ReadonlySet<string>
}): TextField => ({
  name: 'slug',
  type: 'text',
  required: options.required ?? true,
  localized: options.localized,
  unique: options.unique ?? false,
  index: true,
  maxLength: 80,
  label: both('Adresse', 'Address'),
  // A copy gets an address of its own before it is published.
  hooks: { beforeDuplicate: [() => null] },
  admin: { position: 'sidebar', ...note('Dernière partie de l’adresse.', 'Last part of the address.') },
  validate: (
    value: string | null | undefined,
    { req, required }: { req: { i18n?: { language?: string } }; required?: boolean },
  ) => {
    const language = req.i18n?.language === 'en' ? 'en' : 'fr'
    if (!value) return required ? REMEDY.shape[language] : true
    const problem = options.taken?.has(value) ? 'reserved' : slugProblem(value)
    return problem ? REMEDY[problem][language] : true
  },
})
