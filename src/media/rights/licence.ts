import type { Locale } from '@/platform/languages'

/** Creative Commons, in the codes of SPDX: CC-BY-4.0, CC-BY-NC-SA-2.0-FR, CC0-1.0, CC-PDM-1.0. */
const CREATIVE_COMMONS =
  /^CC(?:0-1\.0|-PDM-1\.0|-BY(?:-NC)?(?:-(?:SA|ND))?-(?:1\.0|2\.0|2\.5|3\.0|4\.0)(?:-(?:IGO|[A-Z]{2}))?)$/

/** The codes of SPDX under which pictures and fonts are published, beside Creative Commons; and one of one's own. */
const SPDX =
  /^(?:MIT|MIT-0|Apache-2\.0|BSD-[23]-Clause|ISC|OFL-1\.1|FDL-1\.\d|GFDL-1\.[123](?:-or-later|-only)?|LAL-1\.[23]|etalab-2\.0|OGL-UK-[123]\.0|ODbL-1\.0|Unlicense|0BSD|LicenseRef-[A-Za-z0-9.-]+)$/

/** "Contrat 2026-014", "Agreement no. FML/31": the word, and a reference by which it is found. */
const CONTRACT =
  /^(?:contrat|convention|cession|commande|accord|licence|bon de commande|contract|agreement|assignment|order|license)\b.*\d/i

/** What a licence may be, said wherever one is refused. */
export const LICENCE_WORDS: Record<Locale, string> = {
  fr: 'Écrivez un code Creative Commons ou SPDX (CC-BY-4.0, CC0-1.0), ou le contrat avec sa référence (« Contrat 2026-014 »).',
  en: 'Write a Creative Commons or SPDX code (CC-BY-4.0, CC0-1.0), or the contract with its reference ("Contract 2026-014").',
}

/**
 * Whether the terms can't be told from what stands in the field "Licence": a code of SPDX or Creative Commons
 * (https://spdx.org/licenses/), written exactly, or a contract with a reference that holds a figure. Anything else
 * ("all rights reserved", "free of rights") says nothing about what is permitted. What was written before this
 * rule is kept as it stands; the gate asks for it when something is next published with the image.
 */
export function licenceProblem(licence: string | null | undefined): 'missing' | 'unclear' | null {
  const text = licence?.trim()
  if (!text) return 'missing'
  return CREATIVE_COMMONS.test(text) || SPDX.test(text) || CONTRACT.test(text) ? null : 'unclear'
}

/** Whether a licence permits what it permits to everybody and without an end: no date of the house's ends it. */
export function isForEverybody(licence: string): boolean {
  const code = licence.trim()
  return CREATIVE_COMMONS.test(code) || (SPDX.test(code) && !code.startsWith('LicenseRef-'))
}

/** Where the text of a Creative Commons licence stands; null for every other. */
export function creativeCommonsUrl(licence: string): string | null {
  const code = licence.trim()
  if (!CREATIVE_COMMONS.test(code)) return null
  if (code === 'CC0-1.0') return 'https://creativecommons.org/publicdomain/zero/1.0/'
  if (code === 'CC-PDM-1.0') return 'https://creativecommons.org/publicdomain/mark/1.0/'
  const [, kind, version, port] = /^CC-([A-Z-]+?)-(\d\.\d)(?:-([A-Z]+))?$/.exec(code) ?? []
  if (!kind || !version) return null
  const path = [kind, version, port].filter((part) => part !== undefined).join('/')
  return `https://creativecommons.org/licenses/${path.toLowerCase()}/`
}
