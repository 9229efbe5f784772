import type { Locale } from '@/platform/languages'
import { safeName, safePaths } from './archive/names'
import type { KitContent } from './content'
import { FILE_NAMES } from './fileNames'
import { imageName } from './imageName'
import { documentName } from './kitDocuments'
import { enclosedFile, imageFile, type KitFile, type PdfOnShelf, pdfFile, textFile } from './kitFile'
import { pdfPathsOf } from './print/documents'
import { shortName } from './shortName'
import { factsText } from './texts/facts'
import type { Named } from './texts/parts'
import { readmeText } from './texts/readme'
import { releaseText } from './texts/release'

/**
 * Every file that is written for a kit or lies in it, in the order of the archive: readmes, texts by language,
 * printed documents, documents of the library, images. Reads nothing from disk; the manifest, which describes them, is made of these.
 *
 * @param pdfs what was printed for this issue; none while a kit is only looked at.
 * @param named the issue, which its texts bear; absent while a kit is only looked at.
 */
export function kitFiles(kit: KitContent, pdfs: readonly PdfOnShelf[] = [], named?: Named): KitFile[] {
  const texts = kit.editions.flatMap((edition): KitFile[] => {
    const { locale } = edition
    const names = FILE_NAMES[locale]
    const release = releaseText(kit, edition, named)
    const facts = factsText(kit, edition, named)
    return [
      ...(release ? [textFile('release', locale, `${locale}/${names.release}`, release)] : []),
      ...(facts ? [textFile('facts', locale, `${locale}/${names.facts}`, facts)] : []),
    ]
  })
  const taken = [...documents(kit), ...images(kit)]
  // By what is to be printed, not by what is: a readme is the same whether or not there is an issue yet.
  const printed = pdfPathsOf(kit)
  const content = [...texts, ...pdfs.map(pdfFile), ...taken]
  const readmes = kit.editions.map((edition) =>
    textFile(
      'readme',
      edition.locale,
      FILE_NAMES[edition.locale].readme,
      readmeText(kit, edition, [...texts, ...taken], printed, named),
    ),
  )
  return [...readmes, ...content]
}

function images(kit: KitContent): KitFile[] {
  const taken = kit.images.flatMap((of) => of.files.map((file) => ({ of, file })))
  return named(kit, taken, ({ of, file }, locale) => {
    const web = file.size === 'web' ? ' (web)' : ''
    return `images/${safeName(`${shortName(imageName(of, locale))}${web}.${file.extension}`)}`
  }).map(({ of: { of, file }, ...names }) => imageFile(of, file, names))
}

const documents = (kit: KitContent): KitFile[] =>
  named(
    kit,
    kit.documents ?? [],
    (of, locale) => `documents/${safeName(`${shortName(documentName(of, locale))}.pdf`)}`,
  ).map(({ of, ...names }) => enclosedFile(of, names))

/**
 * What each file is called, in the kit's first language and where it differs in others. A title is a name, not a path:
 * its slashes are replaced before the folder is put in front.
 */
function named<T>(
  kit: KitContent,
  taken: readonly T[],
  name: (of: T, locale: Locale) => string,
): (Pick<KitFile, 'path' | 'pathIn'> & { of: T })[] {
  const [first, ...others] = kit.editions.map(({ locale }) => ({
    locale,
    paths: safePaths(taken.map((of) => name(of, locale))),
  }))
  return taken.map((of, index) => {
    const path = first?.paths[index] ?? String(index)
    const pathIn = Object.fromEntries(
      others.flatMap(({ locale, paths }) => (paths[index] === path ? [] : [[locale, paths[index]]])),
    )
    return { of, path, pathIn }
  })
}
