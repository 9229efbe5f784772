/** In the place of a field that a screen of the desk's own shows already: it keeps its column and its filter. */
export const Unseen = () => null
