import type { Locale } from '@/platform/languages'
import type { Finding, Part } from './verify'

type Say = { [K in Finding['kind']]: (finding: Extract<Finding, { kind: K }>) => string }

const LANGUAGES = { fr: { fr: 'en français', en: 'en anglais' }, en: { fr: 'in French', en: 'in English' } }

const partInFrench = ({ language, size }: Part): string =>
  [
    language === null ? 'toutes les langues' : `textes ${LANGUAGES.fr[language]} seulement`,
    { all: 'toutes les tailles d’image', web: 'images pour le web', print: 'images pour l’impression' }[size],
  ].join(', ')

const partInEnglish = ({ language, size }: Part): string =>
  [
    language === null ? 'every language' : `texts ${LANGUAGES.en[language]} alone`,
    { all: 'every size of image', web: 'images for the web', print: 'images for print' }[size],
  ].join(', ')

const FRENCH: Say = {
  noManifest: () =>
    'Il n’y a pas de manifest.json : ce n’est pas un dossier de presse de Relais, ou il est incomplet. Reprenez l’archive sur le site.',
  unreadableManifest: () =>
    'manifest.json n’est pas lisible : il a été modifié, ou vient d’une autre version. Reprenez l’archive sur le site.',
  issue: ({ code, title }) => `Numéro ${code}, « ${title} ».`,
  signed: () => 'La signature est celle de la maison : le manifeste n’a pas été modifié.',
  wronglySigned: () =>
    'La signature n’est celle d’aucune clé donnée. Le manifeste a été modifié, ou la clé n’est pas la bonne. Ne publiez rien de ce dossier.',
  noSignature: () => 'Il n’y a pas de signature, manifest.json.sig. Rien ne prouve d’où vient ce dossier.',
  noKey: () =>
    'La signature n’a pas été vérifiée, faute de clé. Prenez une fois les clés de la maison à l’adresse /.well-known/relais-press-keys.json de son site, et donnez le fichier avec --key.',
  part: ({ part, files }) => `Archive choisie : ${partInFrench(part)}. ${files} fichiers du manifeste.`,
  altered: ({ path }) => `Modifié : ${path}. Son contenu n’est pas celui que dit le manifeste.`,
  missing: ({ path }) => `Manquant : ${path}.`,
  extra: ({ path }) => `En trop : ${path}. Le manifeste ne le connaît pas.`,
  twice: ({ path }) => `Deux fois : ${path}.`,
  access: () =>
    'ACCES.txt dit à qui cette archive a été donnée. Il est en dehors du manifeste, et ne prouve rien.',
}

const ENGLISH: Say = {
  noManifest: () =>
    'There is no manifest.json: this is no press kit of Relais, or not a whole one. Take the archive from the site again.',
  unreadableManifest: () =>
    'manifest.json can not be read: it was altered, or is of another version. Take the archive from the site again.',
  issue: ({ code, title }) => `Issue ${code}, "${title}".`,
  signed: () => 'The signature is the house’s: the manifest was not altered.',
  wronglySigned: () =>
    'The signature is that of none of the keys given. The manifest was altered, or the key is not the right one. Publish nothing of this kit.',
  noSignature: () => 'There is no signature, manifest.json.sig. Nothing proves where this kit comes from.',
  noKey: () =>
    'The signature was not checked, for want of a key. Take the house’s keys once from /.well-known/relais-press-keys.json of its site, and name the file with --key.',
  part: ({ part, files }) => `Archive chosen: ${partInEnglish(part)}. ${files} files of the manifest.`,
  altered: ({ path }) => `Altered: ${path}. It does not hold what the manifest says.`,
  missing: ({ path }) => `Missing: ${path}.`,
  extra: ({ path }) => `Not in the manifest: ${path}.`,
  twice: ({ path }) => `Twice: ${path}.`,
  access: () =>
    'ACCES.txt says to whom this archive was given. It stands outside the manifest, and proves nothing.',
}

/** A finding in words. */
export function sayFinding(finding: Finding, locale: Locale): string {
  const say = (locale === 'fr' ? FRENCH : ENGLISH)[finding.kind] as (it: Finding) => string
  return say(finding)
}

export const VERDICTS = {
  right: { fr: 'Tout est en ordre.', en: 'Everything is right.' },
  unproven: {
    fr: 'Les fichiers sont ceux du manifeste, mais rien ne prouve que le manifeste est celui de la maison.',
    en: 'The files are those of the manifest, but nothing proves that the manifest is the house’s.',
  },
  wrong: { fr: 'Ce dossier n’est pas en ordre.', en: 'This kit is not right.' },
  noArchive: {
    fr: 'Ce fichier n’est pas une archive ZIP, ou elle est abîmée. Reprenez-la sur le site.',
    en: 'This file is no ZIP archive, or it is damaged. Take it from the site again.',
  },
} as const
