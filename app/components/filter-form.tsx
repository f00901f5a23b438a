// The facets: a GET form that works as it stands, and that follows every change at once where scripts run.
import { Form } from '@remix-run/react';
import { eventStatuses } from '../model/event-type.ts';
import { emptyFilter, type View, viewParams } from '../model/filter.ts';
import type { Facets, FacetValue } from '../model/listing.ts';
import { precisions } from '../model/partial-date.ts';
import type { DayPeriod } from '../model/picture.ts';
import { ActorFacet } from './actor-facet.tsx';
import { CountryFacet } from './country-facet.tsx';
import { DateFacet } from './date-facet.tsx';
import { FacetGroup } from './facet-group.tsx';
import { FacetSection } from './facet-section.tsx';
import { KindFacet } from './kind-facet.tsx';
import { PairFacet } from './pair-facet.tsx';
import { PublisherFacet } from './publisher-facet.tsx';
import { SideChoice } from './side-choice.tsx';
import { useDraft } from './use-draft.ts';

interface FilterFormProps {
  readonly view: View;
  readonly facets: Facets;
  /** First and last day of the events of the filter, its dates aside. */
  readonly span: DayPeriod | null;
}

const statusLabels = { extracted: 'As extracted', confirmed: 'Confirmed', rejected: 'Rejected' } as const;
const precisionLabels = {
  day: 'To the day',
  week: 'To the week',
  month: 'To the month',
  quarter: 'To the quarter',
  year: 'To the year',
  unknown: 'Not known',
} as const;

/** Search, facets with counts, dates. The query string of the page is its only state. */
export function FilterForm({ view, facets, span }: FilterFormProps) {
  const { draft, change, type } = useDraft(view);
  return (
    <Form
      className="filters"
      method="get"
      action="/"
      onSubmit={(event) => {
        event.preventDefault();
        change(draft);
      }}
    >
      <Search value={draft.q ?? ''} onInput={(q) => type({ ...draft, q: q || null })} />
      <SideChoice role={draft.role} onChange={(role) => change({ ...draft, role })} />
      <FacetSection title="Actors" active={draft.actor.length} startsOpen>
        <ActorFacet values={facets.actors} view={draft} onSelect={(actor) => change({ ...draft, actor })} />
      </FacetSection>
      <FacetSection title="Countries" active={draft.country.length} startsOpen>
        <CountryFacet
          values={facets.countries}
          selected={draft.country}
          onSelect={(country) => change({ ...draft, country })}
        />
      </FacetSection>
      <FacetSection title="Who to whom" active={draft.pair.length} startsOpen={false}>
        <PairFacet values={facets.pairs} view={draft} onSelect={(pair) => change({ ...draft, pair })} />
      </FacetSection>
      <FacetSection title="Kinds" active={draft.quad.length + draft.type.length} startsOpen>
        <KindFacet facets={facets} view={draft} onChange={change} />
      </FacetSection>
      <FacetSection title="Dates" active={Number(draft.from !== null || draft.to !== null)} startsOpen>
        <DateFacet view={draft} span={span} onChange={change} />
      </FacetSection>
      <FacetSection title="Publishers" active={draft.publisher.length} startsOpen={false}>
        <PublisherFacet
          values={facets.publishers}
          view={draft}
          onSelect={(publisher) => change({ ...draft, publisher })}
        />
      </FacetSection>
      <FacetSection title="Date precision" active={draft.precision.length} startsOpen={false}>
        <FacetGroup
          name="precision"
          narrow={null}
          values={labelled(precisions, precisionLabels, facets.precisions)}
          selected={draft.precision}
          onSelect={(on) => change({ ...draft, precision: precisions.filter((one) => on.includes(one)) })}
        />
      </FacetSection>
      <FacetSection title="Status" active={draft.status.length} startsOpen={false}>
        <FacetGroup
          name="status"
          narrow={null}
          values={labelled(eventStatuses, statusLabels, facets.statuses)}
          selected={draft.status}
          onSelect={(on) => change({ ...draft, status: eventStatuses.filter((one) => on.includes(one)) })}
        />
      </FacetSection>
      <Hidden view={view} />
      <button type="submit" className="button button-primary without-script">
        Show
      </button>
    </Form>
  );
}

/** All values of a closed list, in its order, those that have no events too. */
function labelled<T extends string>(
  values: readonly T[],
  labels: Readonly<Record<T, string>>,
  counted: readonly FacetValue[],
): FacetValue[] {
  const counts = new Map(counted.map(({ value, count }) => [value, count]));
  return values.map((value) => ({ value, label: labels[value], count: counts.get(value) ?? 0 }));
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

/** How the view is shown, which no control here sets. */
function Hidden({ view }: { readonly view: View }) {
  const params = viewParams({ ...view, ...emptyFilter, page: 1, event: null });
  return [...params].map(([name, value]) => (
    <input type="hidden" key={`${name} ${value}`} name={name} value={value} />
  ));
}
