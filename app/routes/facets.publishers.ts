// /facets/publishers?find=…: the publishers that a typed name may mean, counted under the filter of the same address.
import type { LoaderFunctionArgs } from '@remix-run/node';
import { parseView, readSearchText } from '../model/filter.ts';
import { getDatabase } from '../store/database.server.ts';
import { findPublisherChoices } from '../store/publisher-choices.server.ts';

export async function loader({ request }: LoaderFunctionArgs) {
  const params = new URL(request.url).searchParams;
  const find = readSearchText(params.get('find')) ?? '';
  return Response.json(await findPublisherChoices(getDatabase(), { find, filter: parseView(params).view }));
}
