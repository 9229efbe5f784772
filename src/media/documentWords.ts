import type { Locale } from '@/platform/languages'
import { ImageRefusal } from './refusal'

/** What keeps a document from being taken, as `encoder/pdfFault` names it. */
export const PDF_FAULTS = [
  'damaged',
  'encrypted',
  'script',
  'attachment',
  'form',
  'comments',
  'media',
  'action',
] as const

const WORDS: Record<(typeof PDF_FAULTS)[number] | 'not-pdf', Record<Locale, string>> = {
  'not-pdf': {
    fr: 'Ce fichier n’est pas un PDF. Exportez le document en PDF depuis le logiciel qui l’a fait, puis renvoyez-le.',
    en: 'This file is no PDF. Export the document as PDF from the program that made it, then send it again.',
  },
  damaged: {
    fr: 'Ce PDF est abîmé ou incomplet, ou écrit d’une façon qui ne peut pas être vérifiée. Exportez-le à nouveau depuis le document d’origine.',
    en: 'This PDF is damaged or cut short, or written in a way that cannot be checked. Export it again from the original document.',
  },
  encrypted: {
    fr: 'Ce PDF est protégé par un mot de passe ou par des restrictions. Exportez-le sans protection, puis renvoyez-le.',
    en: 'This PDF is protected by a password or by restrictions. Export it without protection, then send it again.',
  },
  script: {
    fr: 'Ce PDF contient un programme, qui s’exécuterait chez la personne qui l’ouvre. Imprimez-le « en PDF », ou exportez-le sans script ni action automatique.',
    en: 'This PDF holds a program, which would run on the machine of whoever opens it. Print it “to PDF”, or export it without scripts and automatic actions.',
  },
  attachment: {
    fr: 'Ce PDF contient ou appelle d’autres fichiers. Retirez les pièces jointes ou imprimez-le « en PDF », et envoyez ces fichiers à part.',
    en: 'This PDF holds or calls other files. Take the attachments out or print it “to PDF”, and send those files by themselves.',
  },
  form: {
    fr: 'Ce PDF est un formulaire, ou porte une signature électronique. Aplatissez-le : imprimez-le « en PDF », puis renvoyez-le.',
    en: 'This PDF is a form, or bears an electronic signature. Flatten it: print it “to PDF”, then send it again.',
  },
  comments: {
    fr: 'Ce PDF porte des commentaires, avec les noms de qui les a écrits. Supprimez-les, ou exportez-le sans commentaires.',
    en: 'This PDF bears comments, with the names of whoever wrote them. Delete them, or export it without comments.',
  },
  media: {
    fr: 'Ce PDF contient du son, un film ou un objet en 3D. Exportez-le sans eux.',
    en: 'This PDF holds sound, a film or an object in 3D. Export it without them.',
  },
  action: {
    fr: 'Un lien de ce PDF ouvre autre chose qu’une page web, un courriel ou un numéro de téléphone. Corrigez-le dans le document d’origine, puis exportez-le à nouveau.',
    en: 'A link of this PDF opens something other than a web page, a mail or a phone number. Correct it in the original document, then export it again.',
  },
}

/** The refusal of a document, with the way to mend it. */
export const documentRefusal = (fault: keyof typeof WORDS, detail?: string): ImageRefusal =>
  new ImageRefusal('bad-document', WORDS[fault], detail ? { cause: new Error(detail) } : undefined)

/** Said when a document is saved without the file it needs. */
export const NO_DOCUMENT: Record<Locale, string> = {
  fr: 'Choisissez un fichier PDF : sans lui, il n’y a pas de document.',
  en: 'Choose a PDF file: without one there is no document.',
}
