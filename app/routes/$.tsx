// Every address that no other route serves.
export function loader() {
  throw new Response('There is nothing at this address.', { status: 404 });
}

export default function Nothing() {
  return null;
}
