// An article as it is being read: what is known of it beforehand, and what has been spoken of so far.
import type { IsoDate } from '../../model/partial-date.ts';
import type { Sentence } from '../annotation.ts';
import type { Catalogue } from '../lexicon/catalogue.ts';
import type { ActorRegister } from '../names/actor-register.ts';
import type { Discourse } from '../names/discourse.ts';

export interface Reading {
  readonly sentences: readonly Sentence[];
  readonly catalogue: Catalogue;
  /** The article's day, or null where it is not known. */
  readonly date: IsoDate | null;
  readonly register: ActorRegister;
  readonly discourse: Discourse;
}
