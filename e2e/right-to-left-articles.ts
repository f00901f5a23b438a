// Stores three events between bodies of invented names, two of them in right-to-left scripts, beside the server.
import { resolveEvents } from '../app/resolution/resolve-events.ts';
import { openDatabase } from '../app/store/database.server.ts';
import { recordArticle } from '../app/store/record.server.ts';
import { actor, inputOf, onDay } from '../test/database/record-fixture.ts';
import { arabic, hebrew, latin, word } from './right-to-left-names.ts';

const [first, second, third] = [arabic, hebrew, latin].map((name) => actor(name, 'organisation', null));
if (!first || !second || !third) throw new Error('three names make three actors');
const pairs = [
  [first, second],
  [second, third],
  [third, first],
] as const;
const acts = pairs.map(([source, target], index) => ({
  sentence: `${source.name} criticised ${target.name} over the ${word} ferry, report ${index + 1}.`,
  trigger: 'criticised',
  type: 'ACCUSE' as const,
  sources: [source],
  targets: [target],
  date: onDay(`2021-06-${10 + 4 * index}`),
}));
const database = await openDatabase();
try {
  const text = acts.map(({ sentence }) => sentence).join('\n\n');
  const article = { text, title: `The ${word} ferry`, publisher: 'Ferry Gazette', published: '2021-06-20' };
  await recordArticle(database, inputOf({ ...article, events: acts }), resolveEvents);
} finally {
  await database.close();
}
