// The facet of publishers: those with most events, and a field that finds any other by its name.
import { useCallback } from 'react';
import type { View } from '../model/filter.ts';
import { formatCount } from '../model/format-count.ts';
import type { FacetValue } from '../model/listing.ts';
import { askChoices } from './ask-choices.ts';
import { Combobox } from './combobox.tsx';
import { FacetGroup } from './facet-group.tsx';

interface PublisherFacetProps {
  readonly values: readonly FacetValue[];
  readonly view: View;
  readonly onSelect: (selected: readonly string[]) => void;
}

export function PublisherFacet({ values, view, onSelect }: PublisherFacetProps) {
  const ask = useCallback(
    (typed: string, signal: AbortSignal) =>
      askChoices<FacetValue>('/facets/publishers', { view, typed }, signal),
    [view],
  );
  return (
    <>
      <Combobox
        label="Find a publisher"
        placeholder="Name"
        none="No such publisher"
        ask={ask}
        keyOf={({ value }) => value}
        render={({ label, count }) => (
          <>
            <span className="combobox-name" dir="auto">
              <bdi>{label}</bdi>
            </span>
            <span className={count === 0 ? 'count facet-none' : 'count'}>{formatCount(count)}</span>
          </>
        )}
        onChoose={({ value }) => onSelect([...view.publisher.filter((name) => name !== value), value])}
      />
      <FacetGroup
        name="publisher"
        narrow={null}
        values={values}
        selected={view.publisher}
        onSelect={onSelect}
      />
    </>
  );
}
