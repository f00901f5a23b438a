// An article to what the store records of it: with all that is read from it.
import project from '../../package.json' with { type: 'json' };
import type { Catalogue } from '../extraction/lexicon/catalogue.ts';
import { extract } from '../extraction/pipeline.ts';
import type { Article } from '../model/article.ts';
import type { IngestionItem, RecordInput } from '../store/record-input.server.ts';

/** Name and version of the extractor, which every run keeps. */
export const EXTRACTOR = `${project.name} ${project.version}`;

/** What the extraction adds to an article and the store keeps. */
export type Layers = Pick<RecordInput, 'actors' | 'places' | 'mentions' | 'quotes' | 'events'>;

/** Where articles are extracted: in this process, or in worker threads. */
export interface Extractor {
  /** How many articles it works on at a time. */
  readonly width: number;
  extract(article: Article): Promise<Layers>;
}

/** Extracts in this process, one article at a time. */
export function extractorOf(catalogue: Catalogue): Extractor {
  return { width: 1, extract: async (article) => layersOf(article, catalogue) };
}

/** Everything that is read from the article. */
export function layersOf(article: Article, catalogue: Catalogue): Layers {
  const { actors, places, mentions, quotes, events } = extract(article, catalogue);
  return { actors, places, mentions, quotes, events };
}

/** What is to be recorded of the article. */
export function recordInputOf(article: Article, layers: Layers, item: IngestionItem | null): RecordInput {
  return { article, ...layers, extractor: EXTRACTOR, item };
}
