// What an analyst sends to confirm, reject or restore an event.
import { z } from 'zod';
import { eventStatuses } from '../model/event-type.ts';

const schema = z.object({
  id: z.coerce.number().int().positive().max(2_147_483_647),
  status: z.enum(eventStatuses),
});

export type Decision = z.infer<typeof schema>;

/** The decision of a form, or null where it holds none. */
export function parseDecision(form: FormData): Decision | null {
  const parsed = schema.safeParse({ id: form.get('id'), status: form.get('status') });
  return parsed.success ? parsed.data : null;
}
