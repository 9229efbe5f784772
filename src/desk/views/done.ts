const KEY = 'relais.done'

/** Keeps what was done for the page that is read anew; a browser that keeps nothing says nothing. */
export function keepDone(sentence: string): void {
  try {
    sessionStorage.setItem(KEY, sentence)
  } catch {
    // Storage is closed: the page itself shows how things stand.
  }
}

/** What was done before this page was read, once. */
export function takeDone(): string | null {
  try {
    const sentence = sessionStorage.getItem(KEY)
    sessionStorage.removeItem(KEY)
    return sentence
  } catch {
    return null
  }
}
