// An article's text with its mentions, quotes and events marked, each linked to its entry in the lists beside it.
import { Link } from '@remix-run/react';
import { Fragment, type ReactNode } from 'react';
import { eventTypeFacts } from '../model/event-type.ts';
import type { ArticleDetail, ArticleEvent, ArticleMention, ArticleQuote } from '../model/listing.ts';
import type { Span } from '../model/span.ts';
import { QuadGlyph } from './quad-glyph.tsx';
import { paragraphsOf, segmentText, type TextSegment } from './text-segments.ts';

type Mark = Span & {
  /** The id that links lead to; null where another mark at the same place carries it. */
  readonly anchor: string | null;
} & (
    | { readonly layer: 'event'; readonly event: ArticleEvent }
    | { readonly layer: 'quote'; readonly quote: ArticleQuote }
    | { readonly layer: 'mention'; readonly mention: ArticleMention }
  );

/** The id of a sentence in the text, which the lists and the evidence panel link to. */
export const sentenceAnchor = (span: Span) => `s${span.start}`;
/** The id of a quote in the text. */
export const quoteAnchor = (quote: ArticleQuote) => `q${quote.id}`;

/** The whole text, a paragraph a line; the first line as headline where it repeats the article's title. */
export function ArticleText({ article }: { readonly article: ArticleDetail }) {
  const marks = marksOf(article);
  const [first, ...rest] = paragraphsOf(article.text);
  const isHeadline = first !== undefined && article.text.slice(first.start, first.end) === article.title;
  return (
    <div className="prose">
      {first && (isHeadline ? <h1>{render(first)}</h1> : <p>{render(first)}</p>)}
      {rest.map((paragraph) => (
        <p key={paragraph.start}>{render(paragraph)}</p>
      ))}
    </div>
  );

  function render(paragraph: Span): ReactNode {
    return segmentText(paragraph, marks).map((segment) => (
      <Segment key={segment.start} segment={segment} text={article.text.slice(segment.start, segment.end)} />
    ));
  }
}

function marksOf({ mentions, quotes, events }: ArticleDetail): Mark[] {
  const taken = new Set<string>();
  const once = (anchor: string) => {
    if (taken.has(anchor)) return null;
    taken.add(anchor);
    return anchor;
  };
  return [
    ...events.map(
      (event): Mark => ({ ...event.span, anchor: once(sentenceAnchor(event.span)), layer: 'event', event }),
    ),
    ...quotes.flatMap((quote) =>
      quote.content.map(
        ({ start, end }): Mark => ({ start, end, anchor: once(quoteAnchor(quote)), layer: 'quote', quote }),
      ),
    ),
    ...mentions.map(
      (mention): Mark => ({
        start: mention.start,
        end: mention.end,
        anchor: null,
        layer: 'mention',
        mention,
      }),
    ),
  ];
}

/** One stretch of text inside the elements of its marks, and behind it the links of those that end here. */
function Segment({ segment, text }: { readonly segment: TextSegment<Mark>; readonly text: string }) {
  let content: ReactNode = text;
  for (const mark of [...segment.marks].reverse()) content = wrap(mark, segment, content);
  const endings = segment.marks.filter((mark) => mark.end === segment.end && mark.layer !== 'mention');
  return (
    <Fragment>
      {content}
      {endings.map((mark) => (
        <BackLink
          key={`${mark.layer}${mark.layer === 'event' ? mark.event.eventId : mark.start}`}
          mark={mark}
        />
      ))}
    </Fragment>
  );
}

function wrap(mark: Mark, segment: Span, content: ReactNode): ReactNode {
  const id = (mark.start === segment.start && mark.anchor) || undefined;
  if (mark.layer === 'event') {
    return (
      <mark className="mark-event" id={id}>
        {content}
      </mark>
    );
  }
  if (mark.layer === 'quote') {
    return (
      <span className="mark-quote" id={id}>
        {content}
      </span>
    );
  }
  const { actor, place } = mark.mention;
  if (actor === null) {
    return (
      <span className="mark-place" title={place ?? undefined}>
        {content}
      </span>
    );
  }
  return (
    <Link className="mark-actor" to={`/actors/${actor.slug}`} title={actor.name}>
      {content}
    </Link>
  );
}

function BackLink({ mark }: { readonly mark: Mark }) {
  if (mark.layer === 'event') {
    const label = `${eventTypeFacts[mark.event.type].label}: see it in the list`;
    return (
      <a className="back-link" href={`#event-${mark.event.eventId}`} aria-label={label} title={label}>
        <QuadGlyph quad={mark.event.quad} size={11} />
      </a>
    );
  }
  if (mark.layer === 'quote') {
    return (
      <a
        className="back-link"
        href={`#quote-${mark.quote.id}`}
        aria-label="Quote: see it in the list"
        title="Quote"
      >
        <QuoteSign />
      </a>
    );
  }
  return null;
}

/** A speech bubble, so that the link is not taken for a mark of the text. */
function QuoteSign() {
  return (
    <svg width="11" height="11" viewBox="0 0 11 11" aria-hidden="true">
      <path d="M1 1.5h9v6H5.5L3 10V7.5H1Z" fill="none" stroke="var(--mark-quote)" strokeWidth="1.4" />
    </svg>
  );
}
