// Loading the data of a page although the connection comes and goes: the old page stays until there is an answer.
import { isRouteErrorResponse } from '@remix-run/react';
import { noteBack, noteLost, pauseAfter } from './connection.ts';

interface Load<Data> {
  readonly request: Request;
  serverLoader(): Promise<Data>;
}

/**
 * The answer of the server's loader, asked again with growing pauses while there is no connection, or while what stands
 * between says that the server or its database does not answer (502, 503, 504). Throws what the loader throws otherwise,
 * and where the reader goes elsewhere meanwhile.
 */
export async function loadThroughLoss<Data>({ request, serverLoader }: Load<Data>): Promise<Data> {
  for (let failures = 1; ; failures++) {
    try {
      const data = await serverLoader();
      noteBack('page');
      return data;
    } catch (error) {
      if (request.signal.aborted || !isLoss(error)) {
        noteBack('page');
        throw error;
      }
    }
    noteLost('page');
    await pause(pauseAfter(failures), request.signal);
  }
}

/** What `fetch` throws without a network is a TypeError; an answer cut short or by a proxy cannot be decoded. */
export function isLoss(error: unknown): boolean {
  if (isRouteErrorResponse(error)) return [502, 503, 504].includes(error.status);
  return error instanceof TypeError || (error instanceof Error && /^Unable to decode/.test(error.message));
}

/** Ends early when the network is back or the load is given up. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const over = () => {
      clearTimeout(timer);
      removeEventListener('online', over);
      signal.removeEventListener('abort', over);
      resolve();
    };
    const timer = setTimeout(over, ms);
    addEventListener('online', over);
    signal.addEventListener('abort', over);
  });
}
