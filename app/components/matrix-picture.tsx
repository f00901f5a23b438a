// Who does what to whom: a table of the most active parties, each square a link to the events of its pair.
import { Link } from '@remix-run/react';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { isolate } from '../model/direction.ts';
import type { View } from '../model/filter.ts';
import { formatCount } from '../model/format-count.ts';
import type { Party, WhoToWhomMatrix } from '../model/picture.ts';
import {
  type Direction,
  layOutMatrix,
  type MatrixHead,
  type MatrixPlace,
  type MatrixRow,
  type MatrixSquare,
  nextPlace,
} from '../timeline/matrix.ts';
import { MatrixKey } from './matrix-key.tsx';
import { hrefOf } from './use-view.ts';

interface MatrixPictureProps {
  readonly matrix: WhoToWhomMatrix;
  readonly view: View;
}

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** One tab stop for all squares, and arrow keys between them; without scripts each is a tab stop. */
export function MatrixPicture({ matrix, view }: MatrixPictureProps) {
  const layout = useMemo(() => layOutMatrix(matrix), [matrix]);
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<MatrixPlace | null>(null);
  useEffect(() => setAt(firstPlace(layout.rows)), [layout]);
  if (layout.rows.length === 0) return <p className="notice">No event of this view names both sides.</p>;

  function move(event: KeyboardEvent<HTMLTableElement>) {
    const direction = directions[event.key];
    const from = placeOf(event.target);
    if (direction === undefined || from === null) return;
    event.preventDefault();
    const to = nextPlace(layout, from, direction);
    setAt(to);
    table.current?.querySelector<HTMLElement>(`[data-place="${to.row} ${to.column}"]`)?.focus();
  }

  return (
    <section className="matrix-picture" aria-label="Who to whom">
      <div className="table-wrap">
        <table ref={table} className="matrix" onKeyDown={move}>
          <caption className="visually-hidden">
            Events between the most active parties: who acts by row, towards whom by column. Arrow keys go
            from one pair to the next.
          </caption>
          <thead>
            <tr>
              <td className="matrix-corner">
                <span aria-hidden="true">from ↓ towards →</span>
              </td>
              {layout.columns.map((head) => (
                <th key={head.party.key} scope="col">
                  <Head head={head} view={view} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {layout.rows.map((row, index) => (
              <tr key={row.party.key}>
                <th scope="row">
                  <Head head={row} view={view} />
                </th>
                {row.squares.map((square, column) => {
                  const target = layout.columns[column];
                  if (square === null || target === undefined) return <td key={target?.party.key} />;
                  const isHere = at === null || (at.row === index && at.column === column);
                  return (
                    <td key={target.party.key}>
                      <Square
                        source={row.party}
                        target={target.party}
                        square={square}
                        view={view}
                        place={`${index} ${column}`}
                        tabIndex={isHere ? undefined : -1}
                      />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <MatrixKey />
    </section>
  );
}

/** The name of a party, which leads to its events. */
function Head({ head: { party, total }, view }: { readonly head: MatrixHead; readonly view: View }) {
  const own = /^[A-Z]{3}$/.test(party.key) ? { country: [party.key] } : { actor: [party.key] };
  return (
    <Link
      className="matrix-head"
      to={hrefOf({ ...view, ...own, picture: 'timeline', page: 1 })}
      preventScrollReset
      title={party.label}
    >
      <bdi className="truncate">{party.label}</bdi>
      <span className="count">{formatCount(total)}</span>
    </Link>
  );
}

interface SquareProps {
  readonly source: Party;
  readonly target: Party;
  readonly square: MatrixSquare;
  readonly view: View;
  readonly place: string;
  readonly tabIndex: number | undefined;
}

function Square({ source, target, square, view, place, tabIndex }: SquareProps) {
  const { cooperation, conflict, total, balance, weight } = square;
  const words = `${isolate(source.label)} towards ${isolate(target.label)}: ${formatCount(total)} ${
    total === 1 ? 'event' : 'events'
  }, ${formatCount(cooperation)} cooperation, ${formatCount(conflict)} conflict`;
  const pair = { source: source.key, target: target.key };
  return (
    <Link
      className={`matrix-square balance-${balance + 2} weight-${weight}`}
      to={hrefOf({ ...view, pair: [pair], picture: 'timeline', page: 1 })}
      preventScrollReset
      aria-label={words}
      title={words}
      data-place={place}
      tabIndex={tabIndex}
    >
      {formatCount(total)}
      <svg className="matrix-share" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
        <rect className="fill-cooperation" width={(100 * cooperation) / total} height={1} />
        <rect
          className="fill-conflict"
          x={(100 * cooperation) / total}
          width={(100 * conflict) / total}
          height={1}
        />
      </svg>
    </Link>
  );
}

/** The place of the square that a key was pressed on. */
function placeOf(target: EventTarget): MatrixPlace | null {
  const place = target instanceof HTMLElement ? target.dataset.place : undefined;
  if (place === undefined) return null;
  const [row = 0, column = 0] = place.split(' ').map(Number);
  return { row, column };
}

function firstPlace(rows: readonly MatrixRow[]): MatrixPlace | null {
  const row = rows.findIndex(({ squares }) => squares.some((square) => square !== null));
  return row < 0 ? null : { row, column: rows[row]?.squares.findIndex((square) => square !== null) ?? 0 };
}
