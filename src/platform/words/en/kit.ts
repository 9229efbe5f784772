import type { Messages } from '..'

export const kit = {
  kit: 'Press kit',
  labelled: '{label}: {value}',
  demonstration: 'Demonstration: the foundation, its partners and its spokespeople are fictional.',
  numbered: 'Issue {name}, {day}. Has it been corrected? {check}',
  archive: {
    contents: 'What this kit holds',
    rights: 'Rights of the images',
    rightsLead: 'Print each image with the credit line given here. The licence says which uses are allowed.',
    documents: 'Rights of the documents',
    description: 'Description',
    check: 'The file manifest.json gives the SHA-256 hash of each file, to check that nothing was changed.',
    signature:
      'manifest.json.sig is its Ed25519 signature. To check it, save the "pem" of our key from {keys} as KEY.pem, then run:',
  },
  release: 'Press release',
  dated: '{place}, {day}.',
  about: 'About {house}',
  contact: 'Press contact',
  help: 'Help numbers, to give with every article',
  helpUnverified: 'Numbers taken from their public sources: check them before you publish.',
  countries: { BE: 'Belgium', CH: 'Switzerland', UK: 'United Kingdom' },
  bySms: '{number} (by text message)',
  facts: {
    lead: 'Use each figure with its source and with what it does not mean. Do not add them up.',
    status: 'Status',
    review: '{status}, next review on {day}',
  },
  holds: {
    release: 'release',
    facts: 'fact sheet',
    quotations: '{count, plural, one {# quotation} other {# quotations}}',
    images: '{count, plural, one {# image} other {# images}}',
    documents: '{count, plural, one {# document} other {# documents}}',
    questions: 'questions from journalists',
    contact: 'contact',
  },
  factsText: 'Fact sheet as text',
} satisfies Messages['kit']
