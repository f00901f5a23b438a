// A process of its own for the tests of the embedded Postgres: joins the folder of its argument, prints the
// address, does nothing until its standard input ends, then leaves.
import { joinEmbeddedPostgres } from '../../app/store/embedded/embedded.server.ts';

const server = await joinEmbeddedPostgres(process.argv[2] ?? '');
console.log(server.url);
for await (const _ of process.stdin);
await server.leave();
