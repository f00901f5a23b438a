// One report of an event: who printed it, and the sentence in its paragraph.
import { Link } from '@remix-run/react';
import type { Assertion } from '../model/event-type.ts';
import type { ReportInContext } from '../model/listing.ts';
import { dayWords, shortDateWords } from './date-words.ts';

interface ReportCardProps {
  readonly report: ReportInContext;
  /** What the event as a whole is said to be: a report that differs says so. */
  readonly assertion: Assertion;
}

export function ReportCard({ report, assertion }: ReportCardProps) {
  const { paragraph, highlight } = report;
  const inArticle = `/articles/${report.articleId}#s${report.span.start}`;
  return (
    <article className="report">
      <p className="report-source">
        <span className="strong">{report.publisher ?? 'Publisher unknown'}</span>
        <span className="count">
          {report.published === null ? 'date of publication unknown' : dayWords(report.published.date)}
        </span>
      </p>
      <p className="report-title">
        <Link to={inArticle}>{report.articleTitle ?? 'Untitled article'}</Link>
      </p>
      <blockquote className="report-text" dir="auto">
        {paragraph.slice(0, highlight.start)}
        <mark>{paragraph.slice(highlight.start, highlight.end)}</mark>
        {paragraph.slice(highlight.end)}
      </blockquote>
      <p className="count row">
        {report.date?.text == null ? null : (
          <span>
            Says “{report.date.text}”: {shortDateWords(report.date)}
          </span>
        )}
        {report.assertion === assertion ? null : <span>Here: {report.assertion}</span>}
        {safeUrl(report.url) === null ? null : (
          <a href={safeUrl(report.url) ?? undefined} rel="noreferrer external">
            Original page
          </a>
        )}
      </p>
    </article>
  );
}

/** The address where it is one of the web; anything else in an article's data is no link. */
function safeUrl(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) ? url : null;
}
