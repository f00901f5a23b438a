// A section of the filter column that folds away; whether it does is kept for the visit.
import { type ReactNode, useEffect, useId, useState } from 'react';
import { useBrowserLayoutEffect } from './use-width.ts';

interface FacetSectionProps {
  readonly title: string;
  /** How many of its values are on; a section with any opens by itself. */
  readonly active: number;
  /** Whether it is open where nothing is on and nobody has folded it yet. */
  readonly startsOpen: boolean;
  readonly children: ReactNode;
}

/** Without scripts it folds as well, and is as it started on every page. */
export function FacetSection({ title, active, startsOpen, children }: FacetSectionProps) {
  const heading = useId();
  const isActive = active > 0;
  const [open, setOpen] = useState(startsOpen || isActive);
  useBrowserLayoutEffect(() => {
    const kept = readKept(title);
    if (kept !== null && !isActive) setOpen(kept);
    // Only once: after that the section does what the hand says.
  }, []);
  useEffect(() => {
    if (isActive) setOpen(true);
  }, [isActive]);
  return (
    <details className="facet-section" open={open}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is the button of its details */}
      <summary
        onClick={(event) => {
          event.preventDefault();
          setOpen(!open);
          keep(title, !open);
        }}
      >
        <span id={heading} className="section-label">
          {title}
        </span>
        {isActive ? (
          <span className="facet-active">
            {active}
            <span className="visually-hidden"> on</span>
          </span>
        ) : null}
      </summary>
      <fieldset className="facet" aria-labelledby={heading}>
        {children}
      </fieldset>
    </details>
  );
}

const keyOf = (title: string) => `filter section ${title}`;

function readKept(title: string): boolean | null {
  try {
    const kept = sessionStorage.getItem(keyOf(title));
    return kept === null ? null : kept === 'open';
  } catch {
    // A browser may refuse to store anything: then it starts as it starts.
    return null;
  }
}

function keep(title: string, open: boolean): void {
  try {
    sessionStorage.setItem(keyOf(title), open ? 'open' : 'closed');
  } catch {
    // As above.
  }
}
