// The reports of an event: the first few open, the others on demand.
import type { Assertion } from '../model/event-type.ts';
import type { ReportInContext } from '../model/listing.ts';
import { ReportCard } from './report-card.tsx';

interface EventReportsProps {
  /** By day of publication. */
  readonly reports: readonly ReportInContext[];
  readonly assertion: Assertion;
}

/** Reports shown before the rest is asked for; a rest of one or two is no rest. */
const FIRST = 4;
const LEAST_REST = 3;

export function EventReports({ reports, assertion }: EventReportsProps) {
  const shown = reports.length < FIRST + LEAST_REST ? reports.length : FIRST;
  const rest = reports.slice(shown);
  return (
    <>
      <ReportCards reports={reports.slice(0, shown)} assertion={assertion} />
      {rest.length === 0 ? null : (
        <details className="more-reports">
          <summary>Show all {reports.length} reports</summary>
          <ReportCards reports={rest} assertion={assertion} />
        </details>
      )}
    </>
  );
}

function ReportCards({ reports, assertion }: EventReportsProps) {
  return (
    <ol className="plain stack">
      {reports.map((report) => (
        <li key={report.id}>
          <ReportCard report={report} assertion={assertion} />
        </li>
      ))}
    </ol>
  );
}
