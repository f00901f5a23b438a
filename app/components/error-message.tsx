// What a page shows when it cannot show what was asked for: what happened, and where to go from here.
import { Link, useLocation } from '@remix-run/react';

interface ErrorMessageProps {
  /** The status of the answer; null where there was none, for want of a connection. */
  readonly status: number | null;
  /** What the route said of it, or null. */
  readonly detail: string | null;
}

/** The content of an error page, inside the frame. */
export function ErrorMessage({ status, detail }: ErrorMessageProps) {
  const { title, advice } = wordsFor(status);
  const { pathname, search } = useLocation();
  return (
    <div className="page-narrow">
      <div className="card empty-state">
        <p className="count">{status ?? 'No connection'}</p>
        <h1>{title}</h1>
        <p>{detail ?? advice}</p>
        <p className="row">
          {status === null || status >= 500 ? (
            <Link to={`${pathname}${search}`} reloadDocument className="button button-primary">
              Try again
            </Link>
          ) : null}
          <Link to="/" className="button">
            Back to the timeline
          </Link>
        </p>
      </div>
    </div>
  );
}

function wordsFor(status: number | null): { readonly title: string; readonly advice: string } {
  if (status === null)
    return {
      title: 'The server cannot be reached',
      advice: 'The page that you asked for did not arrive. See that you are connected, then try again.',
    };
  if (status === 404)
    return {
      title: 'There is nothing at this address',
      advice: 'It may have been merged into another, or the link may be mistyped.',
    };
  if (status === 503)
    return {
      title: 'The database does not answer',
      advice: 'Nothing is lost. See that it runs, then try again.',
    };
  if (status < 500)
    return { title: 'This request cannot be answered', advice: 'Something in it was not understood.' };
  return {
    title: 'Something went wrong on our side',
    advice: 'The server has noted what happened. Nothing stored is lost.',
  };
}
