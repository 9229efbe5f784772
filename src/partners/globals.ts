import type { GlobalConfig } from 'payload'
import { role, staff } from '@/people/access'
import { both, note, unless } from '@/platform/bilingual'
import { webAddress } from '@/platform/fields'
import { GROUPS } from '@/platform/groups'
import { logoPair } from './collections/partners'
import { isSecurityContact } from './securityContact'

/** The foundation that publishes: lead of every lock-up. */
export const House: GlobalConfig = {
  slug: 'house',
  label: both('La maison', 'The house'),
  admin: { group: GROUPS.people },
  access: { read: () => true, update: role('editor'), readVersions: staff },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 140,
      label: both('Nom', 'Name'),
    },
    webAddress('website', 'Site web', 'Website'),
    logoPair,
    {
      name: 'boilerplate',
      type: 'textarea',
      localized: true,
      maxLength: 1200,
      label: both('À propos (presse)', 'About (press)'),
      admin: note(
        'Ce texte ferme chaque communiqué. Le rôle « Rédaction » l’écrit ; la presse le relit et le lui demande.',
        'This text closes every release. The role "Editor" writes it; press officers ask them for a change.',
      ),
    },
    {
      name: 'securityContact',
      type: 'text',
      maxLength: 200,
      label: both('Signaler une faille', 'Report a vulnerability'),
      validate: unless(
        isSecurityContact,
        'mailto: suivi d’une adresse électronique, ou une adresse complète qui commence par https://',
        'mailto: followed by an e-mail address, or a full address which begins with https://',
      ),
      admin: note(
        'mailto: ou https://, publié dans /.well-known/security.txt (RFC 9116).',
        'mailto: or https://, published in /.well-known/security.txt (RFC 9116).',
      ),
    },
  ],
}
