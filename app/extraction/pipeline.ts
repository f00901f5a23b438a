// The way of an article through the extraction, one line a step: start reading here.
import type { Article } from '../model/article.ts';
import { bySpan } from '../model/span.ts';
import type { AnnotatedArticle } from './annotation.ts';
import { findDates } from './dates.ts';
import { actingIn, otherStates } from './events/other-states.ts';
import { findEvents } from './events.ts';
import type { Catalogue } from './lexicon/catalogue.ts';
import { findMentions } from './mentions.ts';
import { politicsIn } from './of-politics.ts';
import { findFirstPersons } from './quotes/first-person.ts';
import { findQuotes } from './quotes.ts';
import { type ReferenceChoice, resolveReferences } from './references.ts';
import { analyseSentences } from './syntax/analyse.ts';
import { parseSentences } from './syntax/parse.ts';
import { mayHoldEvent } from './worth-parsing.ts';

/**
 * Reads actors, places, quotes, dates and events from an article. Pure and deterministic: the same article
 * and catalogue give the same layers. Never throws for any text. `onChoice` is told what each pronoun and noun was read as.
 */
export function extract(
  article: Article,
  catalogue: Catalogue,
  onChoice?: (choice: ReferenceChoice) => void,
): AnnotatedArticle {
  const tagged = analyseSentences(article.text);
  const found = findMentions({ article, sentences: tagged, catalogue });
  const politics = politicsIn(tagged, found);
  const sentences = parseSentences(tagged, mayHoldEvent(tagged, found.mentions, politics));
  const dates = findDates({ article, sentences });
  const {
    mentions: named,
    actors,
    places,
  } = resolveReferences({
    article,
    sentences,
    catalogue,
    ...found,
    onChoice,
  });
  const quotes = findQuotes({ article, sentences, mentions: named, actors });
  const mentions = [...named, ...findFirstPersons(sentences, quotes)].sort(bySpan);
  const states = otherStates(actors, catalogue);
  const known = [...actors, ...states];
  const events = findEvents({
    article,
    sentences,
    mentions,
    actors: known,
    places,
    dates,
    quotes,
    politics,
  });
  const acting = [...actors, ...actingIn(events, states)];
  return { article, sentences, actors: acting, places, mentions, dates, quotes, events };
}
