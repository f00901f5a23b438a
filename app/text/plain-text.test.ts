import { describe, expect, it } from 'vitest';
import { readPlainText } from './plain-text.ts';

const none = { title: null, publisher: null };
const lead =
  'Norland called its ambassador home from Estmark on Tuesday after two of its border guards were wounded.';
const second =
  'Estmark denied that its soldiers had fired first, and asked for an inquiry under a neutral flag.';
const last = '"We expect an answer this week," Foreign Minister Karin Holt told reporters in the capital.';
const title = 'Norland recalls envoy after shooting';

/** Lines that begin with "- " in the table are to go; the others stay, the first as the headline. */
function check(page: string): void {
  const lines = page.trim().split('\n');
  const text = lines.map((line) => line.replace(/^(~ )/, '')).join('\n');
  const expected = lines.filter((line) => !line.startsWith('~ ')).slice(1);
  const read = readPlainText(text, none);
  expect(read.title).toBe(lines.find((line) => !line.startsWith('~ ')));
  expect(read.paragraphs).toEqual(expected);
}

describe('readPlainText', () => {
  // "~ " marks the lines that stand around the article.
  const pages = {
    'a newsletter box between paragraphs': `${title}
${lead}
~ The Harbour Gazette
~ Know more before breakfast. We bring you the world in five minutes.
~ Sign up for our free morning newsletter
~ Join 40,000 readers who start their day with the Gazette in their inbox.
${second}
${last}`,
    'a section, a byline, a date and buttons before the text': `~ World
${title}
~ By Petra Lund
~ 16 November 2021
~ Share on Facebook
~ 4 min read
${lead}
${last}`,
    'a picture with its credit': `${title}
~ A guard at the crossing near Tarn. Photograph: Jo Reed/Harbour Pictures
${lead}
~ The bridge at Tarn, closed since Monday (Reuters/Ana Ruiz)
${last}`,
    'pointers to other articles': `${title}
${lead}
~ Read more: Why the river border was never settled
${second}
~ Related
~ Estmark raises gas price for a third time
~ Ferry strike enters second week
${last}`,
    'a note on the author, credits and rights': `${title}
${lead}
${last}
~ Additional reporting by Sam Oduya in Ankara; editing by Ruth Klein
~ Petra Lund has covered the Baltic as a correspondent since 2009. She is the author of two books.
~ © 2021 The Harbour Gazette. All rights reserved.`,
    'teasers behind bare bullets, with the breaks lost': `${title}
${lead}
${last}
~ -
~ Five walks along the northern coastTRAVEL The sea, the wind and not a single kiosk on the way
~ -
~ Is the ferry strike about to spread?In Brief Islanders run short of milk, and the crews of the south are restless
~ -
~ The cellist who spied for both sidesLong Read A suitcase, a score and a trial that has gripped the capital`,
    'teasers of a title and a sentence each': `${title}
${lead}
${last}
~ Ferry strike enters its second week
~ Islanders run short of fresh milk.
~ A spy, a cellist and a stolen suitcase
~ The trial has gripped the capital since March.
~ Bakers of the north are baking again
~ Nobody knows why, but everyone is happy.`,
    'a heading and titles at the end': `${title}
${lead}
${last}
~ Most read
~ Ferry strike enters its second week
~ A spy, a cellist and a stolen suitcase`,
    'a consent banner first': `~ We use cookies to make our site work and to measure how it is used.
~ Accept all
${title}
${lead}
${last}`,
    'a repeated sentence': `${title}
${lead}
${last}
~ ${last}
${second}`,
  };
  it.each(Object.entries(pages))('takes away %s', (_, page) => check(page));

  const kept = {
    'a list that a colon announces': `${title}
${lead}
Its demands are:
- an apology
- the release of the two guards
- a neutral inquiry`,
    'a list without bullets, as pages hold it': `${title}
${lead}
Its demands are:
an apology
the release of the two guards
a neutral inquiry`,
    'headings between paragraphs': `${title}
${lead}
What happens next?
${second}
Why it matters
${last}`,
    'a standfirst': `${title}
Two guards wounded near the town of Tarn, talks put off
${lead}
${last}`,
    'words that boxes use too': `${title}
${lead}
The alliance's members subscribe to the principle that borders are not moved by force.
Holt said she had sent the newsletter's editor a letter: "Your free press is our concern," it said.
She is the author of the treaty, and the minister covers its cost.
${last}`,
    'a transcript': `${title}
MINISTER HOLT: Thank you all for coming on such a short notice today.
QUESTION: Will the ambassador return?
MINISTER HOLT: When there is an answer.`,
    'a last paragraph without a full stop': `${title}
${lead}
Mediators from the Baltic Forum urged both sides to show restraint and to bring their dispute about the valley before the court in The Hague`,
  };
  it.each(Object.entries(kept))('keeps %s', (_, page) => check(page));

  it('finds author and date near the headline', () => {
    const read = readPlainText(
      `${title}\nBy Petra Lund and Jo Reed, Tarn\nPublished: 16 November 2021, 18:20 GMT\n${lead}`,
      none,
    );
    expect(read).toMatchObject({
      byline: 'Petra Lund and Jo Reed',
      published: { date: '2021-11-16', basis: 'page' },
    });
  });

  it('takes a date within the text for no date of publication', () => {
    expect(readPlainText(`${title}\n${lead}\nThe war began on 3 May 1994.`, none).published).toBeNull();
  });

  it('joins lines that a mail program broke', () => {
    const wrapped = `${title}\n\nNorland called its ambassador home from Estmark on Tuesday after\ntwo of its border guards were wounded near Tarn.\n\nEstmark denied that its soldiers had fired first, and asked for an\ninquiry.`;
    expect(readPlainText(wrapped, none).paragraphs).toEqual([
      'Norland called its ambassador home from Estmark on Tuesday after two of its border guards were wounded near Tarn.',
      'Estmark denied that its soldiers had fired first, and asked for an inquiry.',
    ]);
  });

  it('has no headline where the text begins with prose', () => {
    expect(readPlainText(`${lead}\n${last}`, none)).toMatchObject({ title: null, paragraphs: [lead, last] });
  });

  it('does not repeat a headline that is given', () => {
    const read = readPlainText(`${title.toUpperCase()}\n${lead}`, { title, publisher: null });
    expect(read).toMatchObject({ title, paragraphs: [lead] });
  });

  it('drops the name of a publisher that is known', () => {
    const read = readPlainText(`${title}\n${lead}\nThe Harbour Gazette\n${last}`, {
      title: null,
      publisher: 'The Harbour Gazette',
    });
    expect(read.paragraphs).toEqual([lead, last]);
  });
});
