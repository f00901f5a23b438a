// /articles/new: paste an article or choose files; each outcome leads to the article marked up.
import type { ActionFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useNavigation } from '@remix-run/react';
import { readForm } from '../components/submitted-form.ts';
import { ingestSubmission } from '../ingest/from-page.ts';
import type { ItemReport } from '../ingest/item-report.ts';
import { itemOfPaste, itemsOfFile } from '../ingest/upload.ts';
import { getDatabase } from '../store/database.server.ts';

/** Largest submission, in bytes: about a thousand articles. */
const MAX_SUBMISSION = 25_000_000;

export const meta: MetaFunction = () => [{ title: 'Add articles · Demarche' }];

interface ActionAnswer {
  readonly problem: string | null;
  readonly reports: readonly ItemReport[];
}

export async function action({ request }: ActionFunctionArgs): Promise<ActionAnswer> {
  const size = Number(request.headers.get('Content-Length') ?? 0);
  if (size > MAX_SUBMISSION) {
    return {
      problem: 'That is over 25 MB. Use the command line for large files: npm run ingest -- FILE',
      reports: [],
    };
  }
  const form = await readForm(request);
  const field = (name: string) => String(form.get(name) ?? '').trim() || null;
  const text = field('text');
  const files = form
    .getAll('files')
    .filter((entry): entry is File => entry instanceof File && entry.size > 0);
  const uploads = await Promise.all(
    files.map(async (file) =>
      itemsOfFile({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }),
    ),
  );
  const items = [...(text === null ? [] : [itemOfPaste(text)]), ...uploads.flat()];
  if (items.length === 0) return { problem: 'Paste a text or choose a file first.', reports: [] };
  const reports = await ingestSubmission(getDatabase(), {
    items,
    hints: {
      title: field('title'),
      published: field('published'),
      publisher: field('publisher'),
      url: field('url'),
    },
    now: new Date(),
  });
  return { problem: null, reports };
}

export default function NewArticle() {
  const answer = useActionData<typeof action>();
  const busy = useNavigation().state !== 'idle';
  return (
    <div className="page-narrow stack">
      <header className="page-head">
        <h1>Add articles</h1>
        <p className="subtitle">
          Paste one, or choose files. They are read on this machine and sent nowhere.
        </p>
      </header>
      {answer && answer.reports.length > 0 && <Outcomes reports={answer.reports} />}
      {answer?.problem && (
        <p className="notice notice-error" role="alert">
          {answer.problem}
        </p>
      )}
      <Form method="post" encType="multipart/form-data" className="card stack">
        <div className="field">
          <label htmlFor="text">Text or HTML of an article, headline first</label>
          <textarea className="input" id="text" name="text" rows={12} />
        </div>
        <div className="field">
          <label htmlFor="files">Files: text, HTML, JSON, JSON Lines</label>
          <input
            className="input"
            id="files"
            name="files"
            type="file"
            multiple
            accept=".txt,.md,.html,.htm,.json,.jsonl,.ndjson"
          />
        </div>
        <div className="form-grid">
          <div className="field">
            <label htmlFor="published">Published, if not stated</label>
            <input className="input" id="published" name="published" type="date" />
          </div>
          <div className="field">
            <label htmlFor="publisher">Publisher</label>
            <input className="input" id="publisher" name="publisher" />
          </div>
          <div className="field">
            <label htmlFor="url">Address</label>
            <input className="input" id="url" name="url" type="url" />
          </div>
        </div>
        <div>
          <button className="button button-primary" type="submit" disabled={busy}>
            {busy ? 'Reading…' : 'Read'}
          </button>
        </div>
      </Form>
    </div>
  );
}

const outcomeWords: Readonly<Record<ItemReport['outcome'], string>> = {
  stored: 'Read',
  unchanged: 'Known already, unchanged',
  revised: 'A new version of a known article',
  dated: 'Dated',
  failed: 'Not read',
};

function Outcomes({ reports }: { readonly reports: readonly ItemReport[] }) {
  return (
    <section className="card stack stack-tight" role="status">
      <h2 className="section-label">Outcome</h2>
      <ul className="plain stack stack-tight">
        {reports.map((report) => (
          <li key={report.name}>
            {report.articleId === null ? (
              report.name
            ) : (
              <Link to={`/articles/${report.articleId}`}>{report.name}</Link>
            )}
            : {outcomeWords[report.outcome]}
            {(report.outcome === 'stored' || report.outcome === 'revised' || report.outcome === 'dated') &&
              `; ${report.events} events, ${report.quotes} quotes`}
            {report.notes.map((note) => (
              <div key={note} className="count">
                {note}
              </div>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
