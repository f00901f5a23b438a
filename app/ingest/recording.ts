// An article to what the store records of it: with all that is read from it, or by itself in a foreign language.

import project from '../../package.json' with { type: 'json' };
import type { AnnotatedArticle } from '../extraction/annotation.ts';
import type { Catalogue } from '../extraction/lexicon/catalogue.ts';
import { extract } from '../extraction/pipeline.ts';
import type { Article } from '../model/article.ts';
import type { IngestionItem, RecordInput } from '../store/record-input.server.ts';

const EXTRACTOR = `${project.name} ${project.version}`;

/** Whether the extraction reads this language; a text too short to tell is taken for English. */
export function isReadable(article: Article): boolean {
  return article.language === null || article.language === 'en';
}

/** Everything that is to be recorded of the article; without layers where its language is not read. */
export function recordInputOf(
  article: Article,
  catalogue: Catalogue,
  item: IngestionItem | null,
): RecordInput {
  const annotated = isReadable(article) ? extract(article, catalogue) : withoutLayers(article);
  const { actors, places, mentions, quotes, events } = annotated;
  return { article, actors, places, mentions, quotes, events, extractor: EXTRACTOR, item };
}

function withoutLayers(article: Article): AnnotatedArticle {
  return { article, sentences: [], actors: [], places: [], mentions: [], dates: [], quotes: [], events: [] };
}
