// @ts-check

/**
 * What keeps a PDF from being taken. `media` is sound, film and 3D; `action` starts something or leads elsewhere
 * than to the web or a mail.
 * @typedef {'damaged' | 'encrypted' | 'script' | 'attachment' | 'form' | 'comments' | 'media' | 'action'} PdfFault
 */

/** A PDF that can't be taken. */
export class Fault extends Error {
  /**
   * @param {PdfFault} kind
   * @param {string} [detail] for the log
   */
  constructor(kind, detail) {
    super(detail ?? kind)
    this.kind = kind
  }
}
