// Forms of one given name: short forms ("Larry" for "Lawrence") and other spellings ("Sergei", "Sergey").
import { fold } from './name-trie.ts';

const table = `
alexander alex sandy
andrew andy drew
anthony tony
antony tony
arthur art
benjamin ben benny
charles charlie chuck
christopher chris
daniel dan danny
david dave
deborah debbie
donald don donny
edward ed eddie ted
elizabeth liz beth betty
francis frank
frederick fred freddie
gerald gerry jerry
gregory greg
harold harry hal
henry harry hank
james jim jimmy jamie
jacob jake
jeffrey jeff
john jack johnny
jonathan jon
joseph joe joey
joshua josh
katherine kate kathy katie
kathleen kathy
kenneth ken kenny
lawrence larry
leonard len lenny
margaret maggie peggy
matthew matt
michael mike mick
nicholas nick
patricia pat patty
patrick pat paddy
peter pete
philip phil
phillip phil
raymond ray
rebecca becky
richard dick rick rich
robert bob bobby rob
ronald ron ronnie
samuel sam
stephen steve
steven steve
susan sue
terence terry
theodore ted
thomas tom tommy
timothy tim
victoria vicky
walter walt
william bill billy will
`;

const shortForms: ReadonlyMap<string, readonly string[]> = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
    .map(([name = '', ...short]) => [name, short]),
);

/** Whether two given names, folded, are one name, spelled in two ways or shortened. */
export function areFormsOfOneName(a: string, b: string): boolean {
  const isShort = shortForms.get(a)?.includes(b) || shortForms.get(b)?.includes(a);
  return isShort || areSpellingsOfOneName(a, b);
}

/** Whether two given names, folded, are one in two spellings: they have the same consonants. */
export function areSpellingsOfOneName(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.charAt(0) !== b.charAt(0)) return false;
  const frame = consonants(a);
  return frame.length > 2 && frame === consonants(b);
}

/** The consonants alone, doubled ones once: vowels are what spellings of foreign names differ in. */
function consonants(name: string): string {
  return fold(name)
    .replace(/x/g, 'ks')
    .replace(/ph/g, 'f')
    .replace(/[^a-z]|[aeiouyj]/g, '')
    .replace(/(.)\1+/g, '$1');
}

/** Whether middle names may be of one person: those of the shorter list stand in the other, an initial for its name. */
export function middleNamesAgree(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.every((name) => long.some((candidate) => isNameOrInitial(name, candidate)));
}

function isNameOrInitial(one: string, other: string): boolean {
  const [a, b] = [one.replace('.', ''), other.replace('.', '')];
  return a === b || (Math.min(a.length, b.length) === 1 && a[0] === b[0]);
}
