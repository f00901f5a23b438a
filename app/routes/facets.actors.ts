// /facets/actors?find=…: the actors that a typed name may mean, counted under the filter of the same address.
import type { LoaderFunctionArgs } from '@remix-run/node';
import { parseView, readSearchText } from '../model/filter.ts';
import { findActorChoices } from '../store/actor-choices.server.ts';
import { getDatabase } from '../store/database.server.ts';

export async function loader({ request }: LoaderFunctionArgs) {
  const params = new URL(request.url).searchParams;
  const find = readSearchText(params.get('find')) ?? '';
  return Response.json(await findActorChoices(getDatabase(), { find, filter: parseView(params).view }));
}
