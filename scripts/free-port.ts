// A port of 127.0.0.1 that nothing listens on.
import { once } from 'node:events';
import { createServer } from 'node:net';

/** Asks the system for one. Another program may take it before it is used. */
export async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('the system gave no port');
  return address.port;
}
