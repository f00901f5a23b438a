// The facet of kinds: the four quad classes with their glyphs, and under each its types.
import { eventTypeFacts, eventTypes, quadNames, quads } from '../model/event-type.ts';
import type { View } from '../model/filter.ts';
import type { Facets, FacetValue } from '../model/listing.ts';
import { QuadGlyph } from './quad-glyph.tsx';

interface KindFacetProps {
  readonly facets: Facets;
  readonly view: View;
  readonly onChange: (view: View) => void;
}

/** Ticking a class means any of its types; a class opens by itself where one of its types is ticked. */
export function KindFacet({ facets, view, onChange }: KindFacetProps) {
  return (
    <fieldset className="facet">
      <legend className="section-label">Kinds</legend>
      {quads.map((quad) => {
        const types = eventTypes.filter((type) => eventTypeFacts[type].quad === quad);
        const offered = types.filter((type) => countOf(facets.types, type) > 0 || view.type.includes(type));
        return (
          <div className="kind-class" key={quad}>
            <label className="facet-option">
              <input
                type="checkbox"
                name="quad"
                value={quad}
                checked={view.quad.includes(quad)}
                onChange={() => onChange({ ...view, quad: toggled(view.quad, quad) })}
              />
              <span className="facet-label">
                <QuadGlyph quad={quad} /> {quadNames[quad]}
              </span>
              <span className="count">{countOf(facets.quads, String(quad)).toLocaleString('en')}</span>
            </label>
            {offered.length === 0 ? null : (
              <details open={types.some((type) => view.type.includes(type)) || undefined}>
                <summary aria-label={`Kinds of ${quadNames[quad].toLowerCase()}`}>
                  {offered.length === 1 ? '1 kind' : `${offered.length} kinds`}
                </summary>
                <ul className="plain">
                  {offered.map((type) => (
                    <li key={type}>
                      <label className="facet-option" title={eventTypeFacts[type].gloss}>
                        <input
                          type="checkbox"
                          name="type"
                          value={type}
                          checked={view.type.includes(type)}
                          onChange={() => onChange({ ...view, type: toggled(view.type, type) })}
                        />
                        <span className="facet-label">{eventTypeFacts[type].label}</span>
                        <span className="count">{countOf(facets.types, type).toLocaleString('en')}</span>
                      </label>
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

function countOf(values: readonly FacetValue[], value: string): number {
  return values.find((one) => one.value === value)?.count ?? 0;
}

function toggled<T>(values: readonly T[], value: T): readonly T[] {
  return values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
}
