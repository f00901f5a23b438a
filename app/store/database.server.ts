// The database: one handle for SQL and Prisma. Commands open it with `openDatabase`, loaders get the one of
// their process with `getDatabase`.
import { fileURLToPath } from 'node:url';
import { PrismaPg } from '@prisma/adapter-pg';
import postgres from 'postgres';
import { PrismaClient } from './generated/client.ts';
import { migrate } from './migrations.server.ts';
import { Refusal } from './refusal.server.ts';

export interface Database {
  /** Connection string, with the password. */
  readonly url: string;
  readonly sql: postgres.Sql;
  readonly prisma: PrismaClient;
  close(): Promise<void>;
}

/** Parameters that Prisma reads in a connection string, and Postgres itself would refuse. */
const PRISMA_PARAMETERS = ['schema', 'connection_limit', 'pool_timeout', 'pgbouncer', 'statement_cache_size'];
const OLDEST_SERVER = 15;
const CONNECT_SECONDS = 10;

/**
 * Opens the database of DATABASE_URL or, without it, joins the embedded one; brings its tables up to date.
 * Closing leaves the embedded one; Ctrl+C does so too. Throws a Refusal, in one line, where it cannot.
 */
export async function openDatabase(): Promise<Database> {
  const { url, leave } = await provideServer();
  let database: Database;
  try {
    database = await connect(url);
  } catch (error) {
    await leave();
    throw error;
  }
  const close = once(async () => {
    await database.close();
    await leave();
  });
  closeOnSignal(close);
  try {
    await migrate(database.sql);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    url,
    sql: database.sql,
    get prisma() {
      return database.prisma;
    },
    close,
  };
}

/**
 * The address of a running Postgres: that of DATABASE_URL, or of the embedded one, which this process is
 * then in until it leaves.
 */
export async function provideServer(): Promise<{ readonly url: string; leave(): Promise<void> }> {
  const { DATABASE_URL, DEMARCHE_DATA } = process.env;
  if (DATABASE_URL) return { url: DATABASE_URL, leave: async () => undefined };
  const { joinEmbeddedPostgres } = await import('./embedded/embedded.server.ts');
  return joinEmbeddedPostgres(DEMARCHE_DATA || fileURLToPath(new URL('../../.data', import.meta.url)));
}

/** Connects without touching anything. Throws a Refusal where no usable Postgres answers. */
export async function connect(url: string): Promise<Database> {
  const database = handle(url);
  try {
    const [row] = await withDeadline(
      database.sql<[{ version: number }]>`
        select current_setting('server_version_num')::int / 10000 as version`,
    );
    if (row.version < OLDEST_SERVER)
      throw new Refusal(
        `The Postgres of DATABASE_URL is version ${row.version}; Demarche needs ${OLDEST_SERVER} or newer.`,
      );
    return database;
  } catch (error) {
    await database.close();
    if (error instanceof Refusal) throw error;
    throw new Refusal(
      `The database at ${withoutPassword(url)} cannot be used: ${reasonOf(error)}. Check DATABASE_URL, or unset it to use the embedded Postgres.`,
      { cause: error },
    );
  }
}

/** The driver tries again for ever where something listens that does not speak Postgres. */
async function withDeadline<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const expired = new Promise<never>((_, reject) => {
    const seconds = CONNECT_SECONDS + 2;
    timer = setTimeout(() => reject(new Error(`no Postgres answered in ${seconds} s`)), seconds * 1000);
  });
  try {
    return await Promise.race([answer, expired]);
  } finally {
    clearTimeout(timer);
  }
}

const handles = globalThis as typeof globalThis & { demarcheDatabase?: Database };

/** The database of this process, opened on first use from DATABASE_URL; what loaders and actions call. */
export function getDatabase(): Database {
  const url = process.env.DATABASE_URL;
  if (handles.demarcheDatabase) return handles.demarcheDatabase;
  if (!url) throw new Refusal('DATABASE_URL is not set: start the server with npm start.');
  handles.demarcheDatabase = handle(url);
  return handles.demarcheDatabase;
}

/** Closes the database of this process where one was opened. */
export async function closeDatabase(): Promise<void> {
  const database = handles.demarcheDatabase;
  delete handles.demarcheDatabase;
  await database?.close();
}

/** A handle that connects on first use. Days stay text ("2022-01-26"), instants become ISO 8601 text. */
function handle(address: string): Database {
  const url = forDriver(address);
  const sql = postgres(url, {
    max: 10,
    connect_timeout: CONNECT_SECONDS,
    onnotice: () => undefined,
    connection: { application_name: 'demarche', TimeZone: 'UTC' },
    types: {
      date: { to: 1082, from: [1082], serialize: String, parse: String },
      timestamp: {
        to: 1184,
        from: [1114, 1184],
        serialize: String,
        parse: (text: string) => new Date(text).toISOString(),
      },
    },
  }) as unknown as postgres.Sql;
  let prisma: PrismaClient | null = null;
  return {
    url: address,
    sql,
    get prisma() {
      prisma ??= new PrismaClient({ adapter: new PrismaPg({ connectionString: url }) });
      return prisma;
    },
    async close() {
      await prisma?.$disconnect();
      await sql.end({ timeout: 5 });
    },
  };
}

function forDriver(address: string): string {
  if (!/^postgres(ql)?:/i.test(address) || !URL.canParse(address))
    throw new Refusal(
      'DATABASE_URL is not the address of a Postgres: it looks like postgresql://user:password@host:5432/database.',
    );
  const url = new URL(address);
  for (const parameter of PRISMA_PARAMETERS) url.searchParams.delete(parameter);
  return url.href;
}

function withoutPassword(address: string): string {
  const url = new URL(address);
  return `${url.host}${url.pathname}`;
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const message = error.message || ('code' in error ? String(error.code) : error.name);
  return message.split('\n')[0] ?? message;
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | null = null;
  return () => {
    done ??= work();
    return done;
  };
}

/** A command that handles the signal itself also closes by itself. */
function closeOnSignal(close: () => Promise<void>): void {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    process.once(signal, () => {
      if (process.listenerCount(signal) > 0) return;
      close().finally(() => process.exit(code));
    });
  }
}
