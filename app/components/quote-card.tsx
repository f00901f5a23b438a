// A quote with its speaker, date and source.
import { Link } from '@remix-run/react';
import type { QuoteRow } from '../model/listing.ts';
import { longDayWords } from './date-words.ts';
import { quoteWords } from './quote-words.ts';

/** Words in quotation marks where they are the speaker's own; reported speech stands without. */
export function QuoteCard({ quote }: { readonly quote: QuoteRow }) {
  return (
    <figure className="card quote-card stack stack-tight">
      <blockquote>{quoteWords(quote)}</blockquote>
      <figcaption>
        {quote.speaker === null ? (
          <span>{quote.speakerText ?? 'Unknown speaker'}</span>
        ) : (
          <Link to={`/actors/${quote.speaker.slug}`}>
            <bdi>{quote.speaker.name}</bdi>
          </Link>
        )}
        {quote.kind === 'direct' ? '' : ' (reported speech)'}
        <span className="count">
          {' '}
          {quote.published === null ? 'undated' : longDayWords(quote.published)}
          {quote.publisher === null ? '' : `, ${quote.publisher}`},{' '}
          <Link to={`/articles/${quote.articleId}#q${quote.id}`}>
            {quote.articleTitle ?? 'untitled article'}
          </Link>
        </span>
      </figcaption>
    </figure>
  );
}
