import type { PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { told } from '@/gate/refused'
import { deskLanguage } from '../deedWords'

/** What the acts on a consent refuse, and what mends it. */
const REFUSALS = {
  forbidden: {
    fr: 'Réservé à la presse et à l’administration. Demandez ce rôle à l’administration.',
    en: 'For press officers and administrators only. Ask the administrator for that role.',
  },
  gone: {
    fr: 'Cette fiche n’est plus là. Rouvrez la liste des consentements.',
    en: 'This record is no longer there. Open the list of consents again.',
  },
  names: {
    fr: 'Écrivez le nom de la personne (200 signes au plus) et, un par ligne, ses représentants (1 000 signes au plus).',
    en: 'Write the person’s name (200 signs at most) and, one a line, the representatives (1,000 signs at most).',
  },
  document: {
    fr: 'Déposez un PDF, un JPEG ou un PNG de 10 Mo au plus. Un autre format s’exporte en PDF.',
    en: 'Add a PDF, a JPEG or a PNG of 10 MB at most. Another format is exported as PDF.',
  },
  empty: {
    fr: 'Il n’y a rien à lire ici : rien n’a été entré, ou les noms ont été effacés.',
    en: 'There is nothing to read here: nothing was entered, or the names were erased.',
  },
  by: {
    fr: 'Dites qui retire ce consentement.',
    en: 'Say who withdraws this consent.',
  },
  'in-use': {
    fr: 'Cet accord vaut encore, et des images en dépendent. Retirez-le d’abord, ou attendez son terme.',
    en: 'This agreement still holds, and images rest on it. Withdraw it first, or wait for its end.',
  },
  'key-lost': {
    fr: 'La clé qui ouvre cette fiche manque au serveur. Demandez à la personne qui l’exploite de la remettre dans CONSENT_KEYS (docs/operators.md).',
    en: 'The server lacks the key that opens this record. Ask whoever runs it to put it back into CONSENT_KEYS (docs/operators.md).',
  },
  tampered: {
    fr: 'Ce qui est gardé ici a été modifié hors de Relais, ou son fichier manque. Ne vous y fiez pas : reprenez une sauvegarde, ou redemandez le document.',
    en: 'What is kept here was changed outside Relais, or its file is missing. Do not rely on it: take it from a backup, or ask for the document again.',
  },
} as const
export type Refused = keyof typeof REFUSALS

/** A refusal in the language of whoever reads the admin. */
export const refuse = (req: PayloadRequest, status: number, why: Refused): APIError =>
  new APIError(told([REFUSALS[why][deskLanguage(req)]]), status, null, true)
