/** The numbered issues of press kits. */
export const issue = {
  stopped:
    'This issue of the kit was stopped: an image in it was withdrawn. Please use no file that you may have taken from it. The next issue is in the press room.',
}
