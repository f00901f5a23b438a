// The note on events that lie outside the picture, so that none is hidden silently.
import { Link } from '@remix-run/react';
import { formatCount } from '../model/format-count.ts';

export interface Outside {
  readonly earlier: number;
  readonly later: number;
  /** Shows all of them. */
  readonly href: string;
}

/** Nothing where the picture holds everything. */
export function OutsideNote({ outside }: { readonly outside: Outside | null }) {
  if (outside === null) return null;
  const parts = [
    ...(outside.earlier === 0 ? [] : [`${formatCount(outside.earlier)} earlier`]),
    ...(outside.later === 0 ? [] : [`${formatCount(outside.later)} later`]),
  ];
  return (
    <p className="outside-note count">
      The picture opens on the days that hold most events; {parts.join(' and ')} in the list.{' '}
      <Link to={outside.href} preventScrollReset>
        Show all dates
      </Link>
    </p>
  );
}
