/**
 * A pure function that remembers its latest answers, for what every page computes again of the same few
 * inputs. Never for anything read: an answer must follow from the key alone.
 * @param most answers held; the one not asked for longest goes first
 */
export function remembered<Args extends readonly unknown[], Answer>(
  most: number,
  keyOf: (...args: Args) => string,
  answer: (...args: Args) => Answer,
): (...args: Args) => Answer {
  const known = new Map<string, Answer>()
  return (...args) => {
    const key = keyOf(...args)
    const found = known.has(key)
    const value = found ? (known.get(key) as Answer) : answer(...args)
    if (found) known.delete(key)
    known.set(key, value)
    if (known.size > most) for (const oldest of known.keys()) if (known.delete(oldest)) break
    return value
  }
}
