// Pages whose database does not answer say so, and what to do, instead of speaking of an error of their own.
import type { ServerBuild } from '@remix-run/node';

type ServedRoute = NonNullable<ServerBuild['routes'][string]>;

/** What the driver and Postgres itself say where there is no connection to be had. */
const unreachableCodes = new Set(
  `ECONNREFUSED ECONNRESET ENOTFOUND EHOSTUNREACH ETIMEDOUT CONNECTION_CLOSED CONNECTION_DESTROYED CONNECT_TIMEOUT
   57P01 57P02 57P03`.split(/\s+/),
);

/** The build, with 503 as the answer of every loader and action that cannot reach the database. */
export function tellUnreachableDatabase(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => [id, route && guarded(route)]);
  return { ...build, routes: Object.fromEntries(routes) };
}

function guarded(route: ServedRoute): ServedRoute {
  const { loader, action } = route.module;
  return {
    ...route,
    module: { ...route.module, loader: loader && guard(loader), action: action && guard(action) },
  };
}

function guard<Arguments extends unknown[], Answer>(
  answer: (...args: Arguments) => Answer | Promise<Answer>,
): (...args: Arguments) => Promise<Answer> {
  return async (...args) => {
    try {
      return await answer(...args);
    } catch (error) {
      if (!isUnreachable(error)) throw error;
      console.error(`The database cannot be reached: ${error.message}`);
      throw new Response(null, { status: 503 });
    }
  };
}

function isUnreachable(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && unreachableCodes.has(String(error.code));
}
