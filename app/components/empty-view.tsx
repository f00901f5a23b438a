// What stands in place of the picture where there is nothing to draw, with the way out.
import { Link } from '@remix-run/react';
import { formatCount } from '../model/format-count.ts';

/** A filter that can be dropped, and how many events are left then. */
export interface WayOut {
  readonly label: string;
  readonly href: string;
  readonly total: number;
}

/** An empty database: how to fill it. */
export function EmptyDatabase() {
  return (
    <div className="card empty-state">
      <h2>No events yet</h2>
      <p>
        Demarche reads news articles and draws what they report.{' '}
        <Link to="/articles/new">Add an article</Link> here, or from the command line:
      </p>
      <pre>
        <code>npm run ingest -- articles/ https://example.org/feed.xml</code>
      </pre>
      <p className="count">
        Files, folders, addresses and feeds can be given; what is known already is left as it is.
      </p>
    </div>
  );
}

/** A filter without events: the filters that are on, and what each leaves when it is dropped. */
export function EmptyFilter({ waysOut }: { readonly waysOut: readonly WayOut[] }) {
  const helpful = waysOut.filter((way) => way.total > 0);
  return (
    <div className="card empty-state">
      <h2>No event matches all these filters</h2>
      {helpful.length === 0 ? (
        <p>No single one of them is to blame; together they leave nothing.</p>
      ) : (
        <ul className="plain stack stack-tight">
          {helpful.map((way) => (
            <li key={way.href}>
              <Link to={way.href} preventScrollReset>
                Drop {way.label}
              </Link>{' '}
              <span className="count">leaves {formatCount(way.total)}</span>
            </li>
          ))}
        </ul>
      )}
      <Link to="/" className="button">
        Clear all filters
      </Link>
    </div>
  );
}
