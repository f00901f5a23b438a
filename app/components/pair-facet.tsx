// The facet of who to whom: the most frequent pairs, and two fields that make any other.
import { useCallback, useState } from 'react';
import type { Pair, Side, View } from '../model/filter.ts';
import type { FacetValue } from '../model/listing.ts';
import { askActors, countriesNamed, type PartyChoice, PartyLine } from './actor-choices.tsx';
import { Combobox } from './combobox.tsx';
import { FacetGroup } from './facet-group.tsx';

interface PairFacetProps {
  readonly values: readonly FacetValue[];
  readonly view: View;
  readonly onSelect: (pairs: readonly Pair[]) => void;
}

export function PairFacet({ values, view, onSelect }: PairFacetProps) {
  const selected = view.pair.map(({ source, target }) => `${source}~${target}`);
  return (
    <>
      <FacetGroup
        name="pair"
        narrow="pairs"
        values={values}
        selected={selected}
        onSelect={(pairs) => onSelect(pairs.map(pairOf))}
      />
      <PairBuilder view={view} onPair={(pair) => onSelect([...view.pair, pair])} />
      <input className="input without-script" name="pair" aria-label="Who to whom" placeholder="RUS~USA" />
    </>
  );
}

function pairOf(value: string): Pair {
  const [source = '', target = ''] = value.split('~');
  return { source, target };
}

interface PairBuilderProps {
  readonly view: View;
  readonly onPair: (pair: Pair) => void;
}

/** "A towards B": the pair is there as soon as both are. */
function PairBuilder({ view, onPair }: PairBuilderProps) {
  const [sides, setSides] = useState<{ source: PartyChoice | null; target: PartyChoice | null }>(EMPTY);
  function choose(side: keyof typeof sides, choice: PartyChoice | null) {
    const next = { ...sides, [side]: choice };
    if (next.source !== null && next.target !== null) {
      onPair({ source: next.source.value, target: next.target.value });
      setSides(EMPTY);
    } else setSides(next);
  }
  return (
    <div className="pair-builder needs-script">
      <PartyField side="source" view={view} choice={sides.source} onChoose={(one) => choose('source', one)} />
      <span className="count">towards</span>
      <PartyField side="target" view={view} choice={sides.target} onChoose={(one) => choose('target', one)} />
    </div>
  );
}

const EMPTY = { source: null, target: null };

interface PartyFieldProps {
  readonly side: Exclude<Side, 'either'>;
  readonly view: View;
  readonly choice: PartyChoice | null;
  readonly onChoose: (choice: PartyChoice | null) => void;
}

function PartyField({ side, view, choice, onChoose }: PartyFieldProps) {
  const ask = useCallback(
    async (typed: string, signal: AbortSignal) => [
      ...countriesNamed(typed),
      ...(await askActors({ ...view, pair: [], role: side }, typed, signal)),
    ],
    [view, side],
  );
  if (choice !== null)
    return (
      <button
        type="button"
        className="chip"
        aria-label={`Remove ${choice.name}`}
        onClick={() => onChoose(null)}
      >
        <bdi className="truncate">{choice.name}</bdi>
        <span className="chip-remove" aria-hidden="true">
          ×
        </span>
      </button>
    );
  return (
    <Combobox
      label={side === 'source' ? 'Who acts' : 'Towards whom'}
      placeholder="Actor or country"
      none="No such actor or country"
      ask={ask}
      keyOf={({ value }) => value}
      render={(one) => <PartyLine choice={one} />}
      onChoose={onChoose}
    />
  );
}
