// /articles/:id: the text with its mentions, quotes and events marked, linked both ways with the lists.
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { ArticleText, quoteAnchor, sentenceAnchor } from '../components/article-text.tsx';
import { longDayWords } from '../components/date-words.ts';
import { EventReason } from '../components/event-reason.tsx';
import { KindLabel } from '../components/quad-glyph.tsx';
import { quoteWords } from '../components/quote-words.ts';
import { readForm } from '../components/submitted-form.ts';
import { dateArticle } from '../ingest/from-page.ts';
import { originOfRule } from '../ingest/origin-of-rule.ts';
import type { ActorRef, ArticleDetail, ArticleQuote, RuleOrigin } from '../model/listing.ts';
import { isoDateOf, parseIsoDate } from '../model/partial-date.ts';
import { findArticle } from '../store/articles.server.ts';
import { getDatabase } from '../store/database.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.article.title ?? 'Article'} · Demarche` },
];

export async function loader({ params }: LoaderFunctionArgs) {
  const article = await findArticle(getDatabase(), readId(params.id));
  if (article === null) throw new Response('No article has this number.', { status: 404 });
  return { article, origins: article.events.map(({ reason }) => originOfRule(reason)) };
}

export async function action({ params, request }: ActionFunctionArgs) {
  const id = readId(params.id);
  const form = await readForm(request);
  const date = parseIsoDate(String(form.get('published') ?? ''));
  if (date === null) return { problem: 'The publication date has to be a day, such as 2022-01-26.' };
  if (date > isoDateOf(new Date())) return { problem: 'The publication date lies in the future.' };
  if (!(await dateArticle(getDatabase(), id, { date, instant: null, basis: 'given' })))
    throw new Response('No article has this number.', { status: 404 });
  return redirect(`/articles/${id}`);
}

function readId(id: string | undefined): number {
  if (!/^[1-9]\d{0,8}$/.test(id ?? '')) throw new Response('No article has this number.', { status: 404 });
  return Number(id);
}

export default function ArticlePage() {
  const { article, origins } = useLoaderData<typeof loader>();
  return (
    <div className="page reading">
      <article className="stack" aria-label={article.title ?? 'Article'}>
        <Provenance article={article} />
        <ReadingKey />
        <ArticleText article={article} />
      </article>
      <aside className="stack" aria-label="What was read from this article">
        <EventList article={article} origins={origins} />
        <QuoteList article={article} />
        <ActorList article={article} />
      </aside>
    </div>
  );
}

function Provenance({ article }: { readonly article: ArticleDetail }) {
  const problem = useActionData<typeof action>()?.problem;
  return (
    <header className="stack stack-tight">
      {article.title !== null && !article.text.startsWith(article.title) && <h1>{article.title}</h1>}
      <p className="subtitle row">
        {article.publisher !== null && <span>{article.publisher}</span>}
        {article.byline !== null && <span>{article.byline}</span>}
        {article.published !== null && (
          <time dateTime={article.published.date}>{longDayWords(article.published.date)}</time>
        )}
        {article.url !== null && (
          <a href={article.url} rel="noopener noreferrer external">
            Original
          </a>
        )}
        {article.revisions.length > 1 && <span>{article.revisions.length} versions of the text</span>}
      </p>
      {article.published === null && (
        <Form method="post" className="notice row">
          <label htmlFor="published">
            The article gives no publication date, so “Wednesday” has none either. Published on
          </label>
          <input
            className="input input-date"
            id="published"
            name="published"
            type="date"
            required
            aria-describedby={problem ? 'problem' : undefined}
          />
          <button className="button" type="submit">
            Set the date
          </button>
          {problem && (
            <span id="problem" role="alert">
              {problem}
            </span>
          )}
        </Form>
      )}
      {article.language !== null && article.language !== 'en' && (
        <p className="notice">
          This text is not English ({article.language}). It is kept, but no events are read from it.
        </p>
      )}
    </header>
  );
}

function EventList({
  article,
  origins,
}: {
  readonly article: ArticleDetail;
  /** One for each event. */
  readonly origins: readonly RuleOrigin[];
}) {
  return (
    <section className="card stack stack-tight">
      <h2 className="section-label">Events ({article.events.length})</h2>
      {article.events.length === 0 && <p className="count">None was found in this text.</p>}
      <ul className="plain stack stack-tight">
        {article.events.map((event, index) => (
          <li key={event.eventId} id={`event-${event.eventId}`} className="linked-item">
            <KindLabel type={event.type} /> <Link to={`/?event=${event.eventId}`}>{event.summary}</Link>{' '}
            <a className="count" href={`#${sentenceAnchor(event.span)}`}>
              in the text
            </a>
            {origins[index] && <EventReason reason={event.reason} origin={origins[index]} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function QuoteList({ article }: { readonly article: ArticleDetail }) {
  return (
    <section className="card stack stack-tight">
      <h2 className="section-label">Quotes ({article.quotes.length})</h2>
      {article.quotes.length === 0 && <p className="count">None was found in this text.</p>}
      <ul className="plain stack stack-tight">
        {article.quotes.map((quote) => (
          <li key={quote.id} id={`quote-${quote.id}`} className="linked-item">
            <Speaker quote={quote} />: {excerptOf(article.text, quote)}{' '}
            <a className="count" href={`#${quoteAnchor(quote)}`}>
              in the text
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Longest excerpt of a quote in the list, in UTF-16 units. */
const EXCERPT_LENGTH = 90;

/** The first words of a quote, in quotation marks where they are the speaker's own. */
function excerptOf(text: string, { content, kind }: ArticleQuote): string {
  const words = content.map(({ start, end }) => text.slice(start, end)).join(' … ');
  const excerpt =
    words.length <= EXCERPT_LENGTH ? words : `${words.slice(0, EXCERPT_LENGTH).replace(/\s+\S*$/, '')} …`;
  return quoteWords({ kind, text: excerpt });
}

/** What the marks in the text mean. */
function ReadingKey() {
  return (
    <p className="reading-key">
      <span>
        <mark className="mark-event">Event</mark>: its sentence
      </span>
      <span>
        <span className="mark-quote">Quote</span>: direct or reported
      </span>
      <span>
        <span className="mark-actor">Actor</span>
      </span>
      <span>
        <span className="mark-place">Place</span>
      </span>
    </p>
  );
}

function Speaker({ quote }: { readonly quote: ArticleQuote }) {
  if (quote.speaker !== null) return <Link to={`/actors/${quote.speaker.slug}`}>{quote.speaker.name}</Link>;
  return <span>{quote.speakerText ?? 'Unknown speaker'}</span>;
}

function ActorList({ article }: { readonly article: ArticleDetail }) {
  const counts = new Map<string, { readonly actor: ActorRef; readonly count: number }>();
  for (const { actor } of article.mentions) {
    if (actor !== null) counts.set(actor.slug, { actor, count: (counts.get(actor.slug)?.count ?? 0) + 1 });
  }
  const ordered = [...counts.values()].sort(
    (a, b) => b.count - a.count || a.actor.name.localeCompare(b.actor.name),
  );
  return (
    <section className="card stack stack-tight">
      <h2 className="section-label">Actors ({ordered.length})</h2>
      <ul className="plain">
        {ordered.map(({ actor, count }) => (
          <li key={actor.slug} className="row row-apart">
            <Link to={`/actors/${actor.slug}`}>{actor.name}</Link>
            <span className="count">{count === 1 ? 'once' : `${count} times`}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
