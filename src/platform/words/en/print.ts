import type { Messages } from '..'

export const print = {
  immediate: 'For immediate release',
  embargo: 'Under embargo until {moment} ({zone})',
  utc: 'Which is {utc} UTC',
  number: 'Issue {issue}',
  kit: 'The kit “{title}”:',
  check: 'Issue {issue}. Has it been corrected?',
  contacts: 'Contacts for the press',
  speaks: 'Languages: {languages}',
  speaksOn: 'Speaks about: {subjects}',
  standIn: 'When away: {person}',
  verified: 'Number checked on {day}',
  sms: 'by text message',
  source: 'Source:',
  notes: 'Notes to editors',
  quoted: '“{text}”',
  offer: {
    release: 'Release as PDF',
    facts: 'Fact sheet as PDF',
    guide: 'Guide for newsrooms',
    meta: 'Tagged PDF, {pages, plural, one {# page} other {# pages}}, {size}',
  },
  guide: {
    kind: 'Guide for newsrooms',
    title: 'Writing on this subject without harm',
    lead: 'Five points to keep in mind, the questions we are asked, and each figure with its source and its limit.',
    words: {
      label: 'Words',
      text: 'Write “child sexual abuse material”: the word recalls that there is abuse. “Child pornography” is for quoting the law alone.',
    },
    images: {
      label: 'Images',
      text: 'Use drawings. No recognisable child, no staged dark photo, no screenshot of content or of a tool, even blurred.',
    },
    figures: {
      label: 'Figures',
      text: 'Give the population, the place, the date and what the figure does not mean. Do not add figures up or turn them into a number of children.',
    },
    people: {
      label: 'People',
      text: 'Do not make a victim identifiable. Do not describe the act, the method, or name a site or tool. Do not suggest that the child or the parents are to blame.',
    },
    help: { label: 'Help', text: 'Always give the help numbers, in the article itself.' },
    questions: 'Questions from journalists',
    quoting: 'Quoting the figures',
    credits: 'Credits of the images in the kit',
    source:
      'After “Reporting on Child Sexual Abuse: Guidance for Media”, National Office for Child Safety (Australia) and University of Canberra, in our own words:',
  },
} satisfies Messages['print']
