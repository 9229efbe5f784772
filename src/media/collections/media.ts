import type { CollectionConfig } from 'payload'
import { holds, role, staff, staffOr } from '@/people/access'
import { both, note, option } from '@/platform/bilingual'
import { seedKey, webAddress } from '@/platform/fields'
import { GROUPS } from '@/platform/groups'

/**
 * Images and drawings with what can't be guessed later: who made them, under what licence, how they
 * came to be, and whether a child can be recognised. The public reads what staff approved.
 */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: both('Image', 'Image'), plural: both('Médiathèque', 'Media library') },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'filename', 'approved', 'licence', 'updatedAt'],
    group: GROUPS.campaigns,
  },
  access: {
    create: role('editor', 'press-officer', 'partner-manager'),
    read: staffOr({ approved: { equals: true } }),
    update: role('editor', 'press-officer', 'partner-manager'),
    delete: role('editor', 'press-officer'),
    readVersions: staff,
    unlock: () => false,
    admin: ({ req }) => holds(req.user, 'editor', 'reviewer', 'press-officer', 'partner-manager'),
  },
  trash: true,
  upload: {
    staticDir: process.env.MEDIA_DIR ? `${process.env.MEDIA_DIR}/originals` : 'media/originals',
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/svg+xml'],
    focalPoint: true,
    crop: false,
    pasteURL: false,
    bulkUpload: false,
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 120,
      label: both('Nom dans la médiathèque', 'Name in the library'),
    },
    {
      name: 'alt',
      type: 'textarea',
      required: true,
      localized: true,
      maxLength: 400,
      label: both('Texte de remplacement', 'Alternative text'),
      admin: note(
        'Décrit ce que l’on voit, pour qui ne voit pas l’image. Dans chaque langue servie.',
        'Says what is seen, for those who cannot see the image. In each language served.',
      ),
    },
    { name: 'author', type: 'text', required: true, maxLength: 160, label: both('Auteur', 'Author') },
    {
      name: 'credit',
      type: 'text',
      required: true,
      maxLength: 200,
      label: both('Crédit à imprimer', 'Credit line'),
    },
    {
      name: 'licence',
      type: 'text',
      required: true,
      maxLength: 120,
      label: both('Licence', 'Licence'),
      admin: note(
        'Code SPDX ou Creative Commons (CC-BY-4.0), ou la référence du contrat.',
        'SPDX or Creative Commons code (CC-BY-4.0), or the reference of the contract.',
      ),
    },
    webAddress('licenceUrl', 'Adresse de la licence', 'Address of the licence'),
    {
      name: 'sourceType',
      type: 'select',
      required: true,
      label: both('Origine (IPTC)', 'Origin (IPTC)'),
      options: [
        option(
          'digitalCreation',
          'Dessin ou création numérique, sans IA',
          'Drawing or digital creation, without AI',
        ),
        option('digitalCapture', 'Photographie numérique', 'Digital photograph'),
        option('humanEdits', 'Photographie retouchée par une personne', 'Photograph edited by a person'),
        option('composite', 'Montage de plusieurs images', 'Composite of several images'),
        option('compositeWithTrainedAlgorithmicMedia', 'Modifiée avec une IA', 'Edited with AI'),
        option('trainedAlgorithmicMedia', 'Créée par une IA', 'Made by AI'),
      ],
      admin: note(
        'Vocabulaire « digital source type » de l’IPTC. Demandé, jamais deviné.',
        'IPTC "digital source type" vocabulary. Asked, never guessed.',
      ),
    },
    {
      name: 'showsChild',
      type: 'radio',
      required: true,
      options: [option('no', 'Non', 'No'), option('yes', 'Oui', 'Yes')],
      label: both('Montre un enfant reconnaissable ?', 'Shows a recognisable child?'),
      admin: note(
        'Oui est refusé tant que Relais ne sait pas enregistrer un consentement. Préférez un dessin.',
        'Yes is refused until Relais can record a consent. Prefer a drawing.',
      ),
    },
    {
      name: 'approved',
      type: 'checkbox',
      defaultValue: false,
      label: both('Peut sortir de la maison', 'May leave the house'),
      admin: {
        ...note(
          'Sans cette coche, l’image reste entre nous : ni page, ni dossier de presse.',
          'Without this tick the image stays with us: no page, no press kit.',
        ),
        position: 'sidebar',
      },
    },
    { name: 'sha256', type: 'text', index: true, admin: { readOnly: true, hidden: true } },
    { name: 'renditions', type: 'json', admin: { readOnly: true, hidden: true } },
    { name: 'markup', type: 'textarea', admin: { readOnly: true, hidden: true } },
    seedKey,
  ],
}
