/** The admin's preview button of a collection: leads to where the record is seen, newest draft included. */
export const previewOf =
  (collection: string) =>
  (doc: Record<string, unknown>, { locale }: { locale: string }): string | null =>
    typeof doc.id === 'string' ? `/preview/open/${collection}/${doc.id}/${locale}` : null
