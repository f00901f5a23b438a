// What a page shows when it cannot show what was asked for: what happened, and where to go from here.
import { Link } from '@remix-run/react';

interface ErrorMessageProps {
  readonly status: number;
  /** What the route said of it, or null. */
  readonly detail: string | null;
}

/** The content of an error page, inside the frame. */
export function ErrorMessage({ status, detail }: ErrorMessageProps) {
  const { title, advice } = wordsFor(status);
  return (
    <div className="page-narrow">
      <div className="card empty-state">
        <p className="count">{status}</p>
        <h1>{title}</h1>
        <p>{detail ?? advice}</p>
        <Link to="/" className="button">
          Back to the timeline
        </Link>
      </div>
    </div>
  );
}

function wordsFor(status: number): { readonly title: string; readonly advice: string } {
  if (status === 404)
    return {
      title: 'There is nothing at this address',
      advice: 'It may have been merged into another, or the link may be mistyped.',
    };
  if (status === 503)
    return {
      title: 'The database does not answer',
      advice: 'Nothing is lost. See that it runs, then reload this page.',
    };
  if (status < 500)
    return { title: 'This request cannot be answered', advice: 'Something in it was not understood.' };
  return {
    title: 'Something went wrong on our side',
    advice: 'The server has noted what happened. Reloading may help; nothing stored is lost.',
  };
}
