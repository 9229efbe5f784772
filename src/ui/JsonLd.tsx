/** Structured data for machines (JSON-LD 1.1). `<` is escaped, so that no text can end the element. */
export const JsonLd = ({ data }: { readonly data: Readonly<Record<string, unknown>> }) => (
  <script
    type="application/ld+json"
    // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON without "<", see above
    dangerouslySetInnerHTML={{
      __html: JSON.stringify({ '@context': 'https://schema.org', ...data }).replace(/</g, '\\u003c'),
    }}
  />
)
