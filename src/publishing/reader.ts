import type {
  CollectionSlug,
  DataFromCollectionSlug,
  DataFromGlobalSlug,
  GlobalSlug,
  Payload,
  PopulateType,
  SelectType,
  Sort,
  TransformCollectionWithSelect,
  TypedCollectionSelect,
  Where,
} from 'payload'
import type { Locale } from '@/platform/languages'
import type { Readings } from './noting'

/** What may be selected of a collection: its own fields, at any depth. */
type SelectOf<S extends CollectionSlug> = TypedCollectionSelect[S] & SelectType

type Shared<Select> = {
  /** How many relationships deep; 0 unless stated. */
  depth?: 0 | 1 | 2
  select?: Select
  populate?: PopulateType
  /**
   * `place` when the page shows nothing of the documents but where they stand (their slug): then a change
   * of their contents leaves the page alone.
   */
  as?: 'place'
  /** Of which collections the page says when a document was last changed, in whatever language that was. */
  dated?: readonly CollectionSlug[]
}

export type FindArgs<Select extends SelectType> = Shared<Select> & {
  /** Whose list this is, as its collection notes it; null for a look-up without which the page is a 404. */
  owner: string | null
  where?: Where
  sort?: Sort
  limit?: number
}

/** The only way a page reads: as the public (or as `user`), in one language, noting all it got. */
export type Reader = {
  readonly payload: Payload
  readonly locale: Locale
  /** What is read may not be public yet: it is for whoever looks at a preview, and for nobody else. */
  readonly draft: boolean
  /** Whether the newest drafts of a collection are read, and not what is published. */
  seesDrafts(collection: CollectionSlug): boolean
  /** The instant the page is drawn for; rules get this one. */
  readonly now: Date
  readonly readings: Readings
  /** Documents in order; a list's members are noted, and the list itself. */
  find<S extends CollectionSlug, Select extends SelectOf<S>>(
    collection: S,
    args: FindArgs<Select>,
  ): Promise<TransformCollectionWithSelect<S, Select>[]>
  /** Null when there is none, or none that may be seen. Noted either way. */
  findByID<S extends CollectionSlug, Select extends SelectOf<S>>(
    collection: S,
    id: string,
    args?: Shared<Select>,
  ): Promise<TransformCollectionWithSelect<S, Select> | null>
  /**
   * Whole documents by their ids, in no particular order, at depth 0. All that a page asks for in one turn is
   * read at once, and nothing twice. Each id is noted, whether it is there or not: it may come back.
   */
  named<S extends CollectionSlug>(
    collection: S,
    ids: readonly string[],
    args?: { dated?: boolean },
  ): Promise<DataFromCollectionSlug<S>[]>
  findGlobal<S extends GlobalSlug>(slug: S, args?: { depth?: 0 | 1 | 2 }): Promise<DataFromGlobalSlug<S>>
  /** The page holds until this instant at most; null is no limit. */
  until(instant: Date | null): void
  /** Reads another language for the same page. */
  in(locale: Locale): Reader
}
