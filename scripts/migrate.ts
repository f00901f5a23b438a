// npm run migrate: brings the tables of the database up to date.
import { connect, provideServer } from '../app/store/database.server.ts';
import { migrate } from '../app/store/migrations.server.ts';

const help = `npm run migrate

Applies the migrations of prisma/migrations that the database does not hold yet: the database of
DATABASE_URL or, without it, the embedded one.`;

/** Returns the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  if (argv.includes('--help') || argv.includes('-h')) {
    console.log(help);
    return 0;
  }
  const { url, leave } = await provideServer();
  try {
    const database = await connect(url);
    try {
      const applied = await migrate(database.sql);
      for (const name of applied) console.log(`Applied ${name}.`);
      if (applied.length === 0) console.log('The database is up to date.');
    } finally {
      await database.close();
    }
  } finally {
    await leave();
  }
  return 0;
}
