// The analyst's word on an event: confirm, reject, restore.
import { Form, useNavigation } from '@remix-run/react';
import type { EventStatus } from '../model/event-type.ts';
import type { EventRow } from '../model/listing.ts';

const decisions: Readonly<
  Record<EventStatus, readonly { readonly status: EventStatus; readonly label: string }[]>
> = {
  extracted: [
    { status: 'confirmed', label: 'Confirm' },
    { status: 'rejected', label: 'Reject' },
  ],
  confirmed: [
    { status: 'extracted', label: 'Take back' },
    { status: 'rejected', label: 'Reject' },
  ],
  rejected: [
    { status: 'extracted', label: 'Restore' },
    { status: 'confirmed', label: 'Confirm' },
  ],
};

const statusWords: Readonly<Record<EventStatus, string>> = {
  extracted: 'As extracted, not checked by hand',
  confirmed: 'Confirmed by hand',
  rejected: 'Rejected by hand',
};

/** Posts to the route that it stands in. */
export function DecisionForm({ event }: { readonly event: EventRow }) {
  const busy = useNavigation().formMethod === 'POST';
  return (
    <Form method="post" className="decision" preventScrollReset>
      <input type="hidden" name="id" value={event.id} />
      <p className={`status status-${event.status}`} role="status">
        {statusWords[event.status]}
      </p>
      <p className="row">
        {decisions[event.status].map(({ status, label }) => (
          <button
            key={status}
            type="submit"
            name="status"
            value={status}
            className="button button-small"
            disabled={busy}
          >
            {label}
          </button>
        ))}
      </p>
    </Form>
  );
}
