// /export: the files of the filter in the address, with what each is for.
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { exportFormatNames, exportFormats } from '../export/format.ts';
import { describeFilter } from '../model/describe-filter.ts';
import { filterParams, parseView } from '../model/filter.ts';
import { formatCount } from '../model/format-count.ts';
import { findActorNames } from '../store/actor-names.server.ts';
import { getDatabase } from '../store/database.server.ts';
import { countEvents } from '../store/list-events.server.ts';

export const meta: MetaFunction = () => [{ title: 'Export · Demarche' }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { view, ignored } = parseView(new URL(request.url).searchParams);
  const database = getDatabase();
  const [total, names] = await Promise.all([countEvents(database, view), findActorNames(database, view)]);
  const formats = exportFormatNames.map((name) => ({
    name,
    label: exportFormats[name].label,
    use: exportFormats[name].use,
  }));
  return {
    title: describeFilter(view, names),
    total,
    query: filterParams(view).toString(),
    ignored,
    formats,
  };
}

export default function Export() {
  const { title, total, query, ignored, formats } = useLoaderData<typeof loader>();
  const suffix = query === '' ? '' : `?${query}`;
  return (
    <div className="page-narrow stack">
      <header className="page-head">
        <h1>Export</h1>
        <p className="subtitle">
          {formatCount(total)} {total === 1 ? 'event' : 'events'}. {title}. Each file holds exactly what the
          timeline shows for this filter.
        </p>
      </header>
      {ignored.length > 0 && (
        <div className="notice" role="status">
          Ignored: {ignored.join('; ')}
        </div>
      )}
      <ul className="plain stack">
        {formats.map(({ name, label, use }) => (
          <li key={name} className="card row row-apart">
            <div>
              <h2>{label}</h2>
              <p className="count">{use}</p>
            </div>
            <a className="button" href={`/export/events.${name}${suffix}`} download>
              events.{name}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <Link to={`/${suffix}`}>Back to the timeline</Link>
      </p>
    </div>
  );
}
