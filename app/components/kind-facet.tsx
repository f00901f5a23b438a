// The facet of kinds: the four quad classes with their glyphs, and under each its types.
import { eventTypeFacts, eventTypes, quadNames, quads } from '../model/event-type.ts';
import type { View } from '../model/filter.ts';
import type { Facets, FacetValue } from '../model/listing.ts';
import { FacetOption, toggled } from './facet-option.tsx';
import { QuadGlyph } from './quad-glyph.tsx';

interface KindFacetProps {
  readonly facets: Facets;
  readonly view: View;
  readonly onChange: (view: View) => void;
}

/** Ticking a class means any of its types; a class opens by itself where one of its types is ticked. */
export function KindFacet({ facets, view, onChange }: KindFacetProps) {
  return quads.map((quad) => {
    const types = eventTypes.filter((type) => eventTypeFacts[type].quad === quad);
    return (
      <div className="kind-class" key={quad}>
        <FacetOption
          name="quad"
          value={String(quad)}
          label={
            <>
              <QuadGlyph quad={quad} /> {quadNames[quad]}
            </>
          }
          on={view.quad.includes(quad)}
          count={countOf(facets.quads, String(quad))}
          share={null}
          onToggle={() => onChange({ ...view, quad: toggled(view.quad, quad) })}
        />
        <details open={types.some((type) => view.type.includes(type)) || undefined}>
          <summary aria-label={`Kinds of ${quadNames[quad].toLowerCase()}`}>{types.length} kinds</summary>
          <ul className="plain">
            {types.map((type) => (
              <li key={type}>
                <FacetOption
                  name="type"
                  value={type}
                  label={eventTypeFacts[type].label}
                  title={eventTypeFacts[type].gloss}
                  on={view.type.includes(type)}
                  count={countOf(facets.types, type)}
                  share={null}
                  onToggle={() => onChange({ ...view, type: toggled(view.type, type) })}
                />
              </li>
            ))}
          </ul>
        </details>
      </div>
    );
  });
}

function countOf(values: readonly FacetValue[], value: string): number {
  return values.find((one) => one.value === value)?.count ?? 0;
}
