// The facets: a GET form that works as it stands, and that follows every change at once where scripts run.
import { Form, useNavigate } from '@remix-run/react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { eventStatuses } from '../model/event-type.ts';
import { type Side, sides, type View, viewParams } from '../model/filter.ts';
import type { Facets } from '../model/listing.ts';
import { parseIsoDate } from '../model/partial-date.ts';
import { FacetGroup } from './facet-group.tsx';
import { KindFacet } from './kind-facet.tsx';

interface FilterFormProps {
  readonly view: View;
  readonly facets: Facets;
}

const sideLabels: Readonly<Record<Side, string>> = {
  either: 'Either side',
  source: 'As source',
  target: 'As target',
};
const statusLabels = { extracted: 'As extracted', confirmed: 'Confirmed', rejected: 'Rejected' } as const;

/** How long typing has to pause before the search follows it, ms. */
const TYPING_PAUSE = 350;

/** Search, facets with counts, dates. The query string of the page is its only state. */
export function FilterForm({ view, facets }: FilterFormProps) {
  const { draft, change, type } = useDraft(view);
  return (
    <Form
      className="filters"
      method="get"
      action="/"
      onSubmit={(event) => submitDraft(event, () => change(draft))}
    >
      <Search value={draft.q ?? ''} onInput={(q) => type({ ...draft, q: q || null })} />
      <fieldset className="facet">
        <legend className="visually-hidden">Side on which the actor or country stands</legend>
        <div className="segments">
          {sides.map((side) => (
            <label key={side}>
              <input
                type="radio"
                name="role"
                value={side}
                checked={draft.role === side}
                onChange={() => change({ ...draft, role: side })}
              />
              <span>{sideLabels[side]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <FacetGroup
        name="actor"
        legend="Actors"
        values={facets.actors}
        selected={draft.actor}
        onSelect={(actor) => change({ ...draft, actor })}
      />
      <FacetGroup
        name="country"
        legend="Countries"
        values={facets.countries}
        selected={draft.country}
        onSelect={(country) => change({ ...draft, country })}
      />
      <KindFacet facets={facets} view={draft} onChange={change} />
      <Dates view={draft} onChange={change} />
      <FacetGroup
        name="publisher"
        legend="Publishers"
        values={facets.publishers}
        selected={draft.publisher}
        onSelect={(publisher) => change({ ...draft, publisher })}
      />
      <FacetGroup
        name="status"
        legend="Status"
        values={eventStatuses.map((status) => ({
          value: status,
          label: statusLabels[status],
          count: facets.statuses.find(({ value }) => value === status)?.count ?? 0,
        }))}
        selected={draft.status}
        onSelect={(status) =>
          change({ ...draft, status: eventStatuses.filter((one) => status.includes(one)) })
        }
      />
      <Hidden view={view} />
      <button type="submit" className="button button-primary without-script">
        Show
      </button>
    </Form>
  );
}

/** The view as the controls show it: ahead of the page while the page loads. */
function useDraft(view: View) {
  const navigate = useNavigate();
  const key = viewParams(view).toString();
  const [state, setState] = useState({ draft: view, key });
  const timer = useRef<number>();
  const latest = useRef(view);
  latest.current = view;
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const draft = state.key === key ? state.draft : view;

  function go(next: View, replace: boolean) {
    window.clearTimeout(timer.current);
    navigate(`/?${viewParams(next)}`, { preventScrollReset: true, replace });
  }
  return {
    draft,
    change(next: View) {
      setState({ draft: next, key });
      go(next, false);
    },
    type(next: View) {
      setState({ draft: next, key });
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => {
        // The view may have moved on while the hand typed: only the words are new.
        const { q } = latest.current;
        if (next.q !== q) go({ ...latest.current, q: next.q }, q !== null);
      }, TYPING_PAUSE);
    },
  };
}

function submitDraft(event: FormEvent, submit: () => void) {
  event.preventDefault();
  submit();
}

function Search({ value, onInput }: { readonly value: string; readonly onInput: (value: string) => void }) {
  return (
    <div className="field">
      <label htmlFor="filter-q" className="section-label">
        Search
      </label>
      <input
        id="filter-q"
        className="input"
        type="search"
        name="q"
        maxLength={200}
        placeholder="sanctions, gas …"
        aria-keyshortcuts="/"
        value={value}
        onChange={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}

function Dates({ view, onChange }: { readonly view: View; readonly onChange: (view: View) => void }) {
  return (
    <fieldset className="facet">
      <legend className="section-label">Dates</legend>
      <div className="date-range">
        {(['from', 'to'] as const).map((end) => (
          <div className="field" key={end}>
            <label htmlFor={`filter-${end}`}>{end === 'from' ? 'From' : 'To'}</label>
            <input
              // The browser owns a half-typed date; a new one comes in with a new key.
              key={view[end]}
              id={`filter-${end}`}
              className="input"
              type="date"
              name={end}
              defaultValue={view[end] ?? ''}
              onBlur={(event) => {
                const date = parseIsoDate(event.currentTarget.value);
                if (date !== view[end]) onChange({ ...view, [end]: date });
              }}
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}

/** What the controls do not show but the view holds. */
function Hidden({ view }: { readonly view: View }) {
  return (
    <>
      {view.lanes === 'actor' ? null : <input type="hidden" name="lanes" value={view.lanes} />}
      {view.pair.map(({ source, target }) => (
        <input type="hidden" name="pair" key={`${source}~${target}`} value={`${source}~${target}`} />
      ))}
      {view.precision.map((precision) => (
        <input type="hidden" name="precision" key={precision} value={precision} />
      ))}
    </>
  );
}
