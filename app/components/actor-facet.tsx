// The facet of actors: those with most events, and a field that finds anybody by name or alias.
import { useCallback } from 'react';
import type { View } from '../model/filter.ts';
import type { FacetValue } from '../model/listing.ts';
import { askActors, PartyLine } from './actor-choices.tsx';
import { Combobox } from './combobox.tsx';
import { FacetGroup } from './facet-group.tsx';

interface ActorFacetProps {
  readonly values: readonly FacetValue[];
  readonly view: View;
  readonly onSelect: (selected: readonly string[]) => void;
}

export function ActorFacet({ values, view, onSelect }: ActorFacetProps) {
  const ask = useCallback((typed: string, signal: AbortSignal) => askActors(view, typed, signal), [view]);
  return (
    <>
      <Combobox
        label="Find an actor"
        placeholder="Name or alias"
        none="No such actor"
        ask={ask}
        keyOf={({ value }) => value}
        render={(choice) => <PartyLine choice={choice} />}
        onChoose={({ value }) => onSelect([...view.actor.filter((slug) => slug !== value), value])}
      />
      <input className="input without-script" name="actor" aria-label="Actor" placeholder="antony-blinken" />
      <FacetGroup name="actor" narrow={null} values={values} selected={view.actor} onSelect={onSelect} />
    </>
  );
}
