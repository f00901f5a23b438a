// The trend as a table, for those who read it by ear or want the figures.
import { Link } from '@remix-run/react';
import type { View } from '../model/filter.ts';
import { formatCount } from '../model/format-count.ts';
import type { Trend } from '../model/picture.ts';
import { conflictOf, cooperationOf } from '../timeline/trend.ts';
import { trendPeriodWords, trendPointHref } from './trend-words.ts';

interface TrendTableProps {
  readonly trend: Trend;
  readonly view: View;
}

const signed = new Intl.NumberFormat('en', { signDisplay: 'exceptZero' });

export function TrendTable({ trend: { unit, points }, view }: TrendTableProps) {
  return (
    <details className="trend-table">
      <summary>The figures as a table</summary>
      <div className="table-wrap">
        <table className="table">
          <caption className="visually-hidden">Cooperation and conflict by {unit}</caption>
          <thead>
            <tr>
              <th scope="col">{unit === 'week' ? 'Week' : 'Month'}</th>
              <th scope="col" className="num">
                Cooperation
              </th>
              <th scope="col" className="num">
                Conflict
              </th>
              <th scope="col" className="num">
                Balance
              </th>
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <tr key={point.period.start}>
                <th scope="row">
                  <Link to={trendPointHref(view, point)} preventScrollReset>
                    {trendPeriodWords(unit, point)}
                  </Link>
                </th>
                <td className="num">{formatCount(cooperationOf(point.counts))}</td>
                <td className="num">{formatCount(conflictOf(point.counts))}</td>
                <td className="num">
                  {signed.format(cooperationOf(point.counts) - conflictOf(point.counts))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
