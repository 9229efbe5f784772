/** The numbered issues of press kits. */
export const issue = {
  stopped:
    'This issue of the kit was stopped: an image or a document in it was withdrawn. Please use no file that you may have taken from it. The next issue is in the press room.',
  choose: 'Choose a size or a language',
  chooseHint: 'Every archive holds the same signed manifest.',
  parts: {
    all: 'Everything',
    web: 'Images for the web',
    print: 'Images for print',
    one: '{part}, texts in {language} alone',
  },
  languages: { fr: 'French', en: 'English' },
}
