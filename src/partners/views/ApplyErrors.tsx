import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { ErrorSummary } from '@/ui/form/ErrorSummary'
import type { FormError } from '../applying/form'

/** What to mend, in words. */
export const errorText = ({ fault, part }: FormError, locale: Locale): string =>
  words(locale)(`apply.errors.${fault}`, { part })

/** The points to mend, before everything else. */
export const ApplyErrors = ({ locale, errors }: { locale: Locale; errors: readonly FormError[] }) => (
  <ErrorSummary
    locale={locale}
    errors={errors.map((error) => ({ name: error.name, text: errorText(error, locale) }))}
  />
)
