// Saved views: the present one under a name, and those saved before, to open, rename or delete.
import { Link, useNavigate } from '@remix-run/react';
import { type FormEvent, useState } from 'react';
import { type View, viewParams } from '../model/filter.ts';
import { Popover } from './popover.tsx';
import {
  LONGEST_NAME,
  readName,
  type SavedView,
  withNewName,
  withoutView,
  withView,
} from './saved-view-list.ts';
import { useSavedViews } from './use-saved-views.ts';
import { hrefOf } from './use-view.ts';

export function SavedViews({ view }: { readonly view: View }) {
  const navigate = useNavigate();
  const { views, problem, change } = useSavedViews();
  const [deleted, setDeleted] = useState<SavedView | null>(null);
  const show = (name: string) =>
    navigate(hrefOf({ ...view, name }), { replace: true, preventScrollReset: true });

  function save(name: string) {
    if (change((now) => withView(now, { name, query: queryOf({ ...view, name }) }))) show(name);
  }
  function rename(from: string, to: string) {
    const done = change((now) => withNewName(now, { from, to }));
    if (done && view.name === from) show(to);
    return done;
  }
  return (
    <Popover
      label={<>Saved views {views.length === 0 ? null : <span className="count">{views.length}</span>}</>}
    >
      <div className="stack stack-tight saved-views-panel">
        <NameForm key={view.name} label="Save this view as" name={view.name ?? ''} act="Save" onName={save} />
        {problem === null ? null : (
          <p className="notice notice-error" role="alert">
            {problem}
          </p>
        )}
        {views.length === 0 ? (
          <p className="count">
            None saved yet. They stay in this browser; the address of a view can be shared.
          </p>
        ) : (
          <ul className="plain" aria-label="Saved views">
            {views.map((saved) => (
              <SavedLine
                key={saved.name}
                saved={saved}
                state={view.name === saved.name ? (queryOf(view) === saved.query ? 'open' : 'changed') : null}
                onRename={(to) => rename(saved.name, to)}
                onDelete={() => {
                  if (change((now) => withoutView(now, saved.name))) setDeleted(saved);
                }}
              />
            ))}
          </ul>
        )}
        {deleted === null ? null : (
          <p className="row count" role="status">
            <span>
              Deleted <bdi>{deleted.name}</bdi>
            </span>
            <button
              type="button"
              className="button button-small"
              onClick={() => {
                if (change((now) => withView(now, deleted))) setDeleted(null);
              }}
            >
              Undo
            </button>
          </p>
        )}
      </div>
    </Popover>
  );
}

interface SavedLineProps {
  readonly saved: SavedView;
  /** Whether it is the view that is shown, as it was saved or changed since; null where it is another one. */
  readonly state: 'open' | 'changed' | null;
  /** False where the name is taken. */
  readonly onRename: (to: string) => boolean;
  readonly onDelete: () => void;
}

function SavedLine({ saved, state, onRename, onDelete }: SavedLineProps) {
  const [renaming, setRenaming] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  if (renaming) {
    return (
      <li>
        <NameForm
          label={`New name of ${saved.name}`}
          name={saved.name}
          act="Rename"
          takesFocus
          problem={refused}
          onName={(to) => {
            if (onRename(to)) setRenaming(false);
            else setRefused(`There is a view called ${to} already.`);
          }}
        />
      </li>
    );
  }
  return (
    <li className="saved-view">
      <Link to={`/?${saved.query}`} aria-current={state === 'open' ? 'page' : undefined}>
        <bdi>{saved.name}</bdi>
      </Link>
      {state === 'changed' ? <span className="count">changed since</span> : null}
      <button
        type="button"
        className="button button-quiet button-small"
        aria-label={`Rename ${saved.name}`}
        onClick={() => setRenaming(true)}
      >
        Rename
      </button>
      <button
        type="button"
        className="button button-quiet button-small"
        aria-label={`Delete ${saved.name}`}
        onClick={onDelete}
      >
        Delete
      </button>
    </li>
  );
}

interface NameFormProps {
  readonly label: string;
  readonly name: string;
  readonly act: string;
  readonly onName: (name: string) => void;
  readonly takesFocus?: boolean;
  readonly problem?: string | null;
}

function NameForm({ label, name, act, onName, takesFocus = false, problem = null }: NameFormProps) {
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = readName(String(new FormData(event.currentTarget).get('name') ?? ''));
    if (typed !== null) onName(typed);
  }
  return (
    <form className="saved-name" onSubmit={submit}>
      <label>
        <span className="field-label">{label}</span>
        <input
          className="input"
          name="name"
          type="text"
          required
          maxLength={LONGEST_NAME}
          defaultValue={name}
          autoComplete="off"
          ref={(field) => {
            if (takesFocus) field?.focus();
          }}
        />
      </label>
      <button type="submit" className="button">
        {act}
      </button>
      {problem === null ? null : <p role="alert">{problem}</p>}
    </form>
  );
}

/** What of a view is saved: not the page of the list, nor the event that happens to be open. */
function queryOf(view: View): string {
  return viewParams({ ...view, page: 1, event: null }).toString();
}
