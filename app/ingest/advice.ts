// What to do about a source that lacks something: it depends on where the user stands.
import type { Lack } from '../text/read-article.ts';

/** The way out for each lack, to stand behind the reason. */
export type Advice = Readonly<Record<Lack, string>>;

export const commandAdvice: Advice = {
  encoding: 'read it with --encoding windows-1252, or save it as UTF-8',
  title: 'put its headline (three words or more) in the first line, or give it with --title',
};

export const pageAdvice: Advice = {
  encoding: 'save it as UTF-8, or paste its text',
  title: 'put its headline (three words or more) in the first line of the text',
};
