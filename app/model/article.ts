// Articles: one publication each, whose text never changes once stored.
import type { IsoDate } from './partial-date.ts';

/** How the publication date is known. */
export const publicationBases = ['page', 'url', 'feed', 'given'] as const;
export type PublicationBasis = (typeof publicationBases)[number];

export interface Publication {
  readonly date: IsoDate;
  /** The full instant in ISO 8601 where the source gives one, else null. */
  readonly instant: string | null;
  readonly basis: PublicationBasis;
}

/**
 * The clean text of a publication with what is known about it. Where the source has a headline, it is the
 * first line of `text` too, so that what it reports can be cited. Paragraphs are separated by one "\n".
 */
export interface Article {
  readonly title: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
  /** Canonical URL, or null for an article that came without one. */
  readonly url: string | null;
  /** ISO 639-1 code of the text's language, or null where it is too short to tell. */
  readonly language: string | null;
  readonly published: Publication | null;
  readonly text: string;
}
