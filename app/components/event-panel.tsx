// The evidence panel: one event with every sentence that it was read from, and the analyst's decision on it.
import { Link } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { type Assertion, eventTypeFacts, quadNames } from '../model/event-type.ts';
import type { EventDetail, EventRow } from '../model/listing.ts';
import { CopyEvent } from './copy-event.tsx';
import { basisWords, longDateWords } from './date-words.ts';
import { DecisionForm } from './decision-form.tsx';
import { EventReports } from './event-reports.tsx';
import { KindLabel } from './quad-glyph.tsx';
import { quoteWords } from './quote-words.ts';
import { RelatedEvents } from './related-events.tsx';
import { WhoToWhom } from './who-to-whom.tsx';

interface EventPanelProps {
  readonly detail: EventDetail;
  /** Where "close" leads, or null where the panel is the page. */
  readonly closeHref: string | null;
  /** Whether the panel takes the focus when it opens: after a click, not on a page just loaded. */
  readonly takeFocus: boolean;
  /** A link to the timeline of exactly this pair, or null where a side is open. */
  readonly pairHref: string | null;
  /** Where a related event opens. */
  readonly eventHref: (id: number) => string;
}

const assertionWords: Readonly<Record<Assertion, string>> = {
  reported: 'Reported as having happened',
  denied: 'Denied',
  threatened: 'Threatened, not done',
  planned: 'Planned or announced, not done yet',
  hypothetical: 'Only supposed',
};

export function EventPanel({ detail, closeHref, takeFocus, pairHref, eventHref }: EventPanelProps) {
  const { event, reports, quotes, related, revisions } = detail;
  const [Heading, Subheading] = closeHref === null ? (['h1', 'h2'] as const) : (['h2', 'h3'] as const);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takeFocus) title.current?.focus({ preventScroll: true });
  }, [takeFocus]);
  return (
    <article className="event-panel" aria-labelledby={`event-${event.id}`}>
      <header className="panel-head">
        <p className="row row-apart">
          <span>
            <KindLabel type={event.type} /> <span className="count">{quadNames[event.quad]}</span>
          </span>
          {closeHref === null ? null : (
            <Link
              to={closeHref}
              preventScrollReset
              className="button button-quiet button-icon"
              aria-label="Close the event"
            >
              ×
            </Link>
          )}
        </p>
        <Heading id={`event-${event.id}`} ref={title} tabIndex={-1}>
          {event.summary}
        </Heading>
        <p className="row">
          <WhoToWhom sources={event.sources} targets={event.targets} />
          {pairHref === null ? null : (
            <Link to={pairHref} className="count">
              only this pair
            </Link>
          )}
        </p>
      </header>
      <Facts event={event} />
      <DecisionForm event={event} />
      <CopyEvent event={event} reports={reports} />
      <section>
        <Subheading className="section-label">
          {reports.length === 1 ? 'The report' : `${reports.length} reports`}
        </Subheading>
        <EventReports reports={reports} assertion={event.assertion} />
      </section>
      <Quotes quotes={quotes} Subheading={Subheading} />
      <RelatedEvents events={related} eventHref={eventHref} Subheading={Subheading} />
      <History revisions={revisions} Subheading={Subheading} />
    </article>
  );
}

function Facts({ event }: { readonly event: EventRow }) {
  return (
    <dl className="facts">
      <dt>Date</dt>
      <dd>
        {longDateWords(event.date)}
        <span className="count fact-note">{basisWords(event.date)}</span>
      </dd>
      <dt>Said to be</dt>
      <dd>{assertionWords[event.assertion]}</dd>
      <dt>Kind</dt>
      <dd>
        {eventTypeFacts[event.type].gloss}
        {event.mode === null ? '' : ` (${event.mode})`}
        {event.cameoRoot === null ? null : <span className="count"> CAMEO {event.cameoRoot}</span>}
      </dd>
      <dt>Reading</dt>
      <dd>
        {confidenceWords(event.confidence)}{' '}
        <span className="count">{Math.round(event.confidence * 100)} %</span>
      </dd>
    </dl>
  );
}

/** Bands of the extractor's confidence in [0, 1], for readers who need no figure. */
function confidenceWords(confidence: number): string {
  if (confidence >= 0.85) return 'Sure';
  if (confidence >= 0.65) return 'Fairly sure';
  return confidence >= 0.45 ? 'Unsure: check the sentence' : 'Doubtful: check the sentence';
}

interface Section {
  /** One level below the title of the event. */
  readonly Subheading: 'h2' | 'h3';
}

function Quotes({ quotes, Subheading }: Pick<EventDetail, 'quotes'> & Section) {
  if (quotes.length === 0) return null;
  return (
    <section>
      <Subheading className="section-label">What they said in these reports</Subheading>
      <ul className="plain stack">
        {quotes.map((quote) => (
          <li key={quote.id} className="panel-quote">
            <blockquote dir="auto">{quoteWords(quote)}</blockquote>
            <p className="count">
              <bdi>{quote.speaker?.name ?? quote.speakerText ?? 'Speaker not stated'}</bdi>
              {quote.kind === 'direct' ? '' : ' (reported speech)'}
              {quote.publisher === null ? '' : `, in ${quote.publisher}`}
              {' · '}
              <Link to={`/articles/${quote.articleId}#q${quote.id}`}>in the article</Link>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function History({ revisions, Subheading }: Pick<EventDetail, 'revisions'> & Section) {
  if (revisions.length === 0) return null;
  return (
    <section>
      <Subheading className="section-label">History</Subheading>
      <ul className="plain stack stack-tight">
        {revisions.map((revision) => (
          <li key={revision.id}>
            {revision.field}: {revision.before ?? 'nothing'} → {revision.after ?? 'nothing'}{' '}
            <span className="count">
              by {revision.by},{' '}
              <time dateTime={revision.at}>{revision.at.slice(0, 16).replace('T', ' ')} UTC</time>
              {revision.reason === null ? '' : `: ${revision.reason}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
