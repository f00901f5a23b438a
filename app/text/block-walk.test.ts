import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { linesOfElement } from './block-walk.ts';

function linesOf(markup: string) {
  const { document } = parseHTML(`<html><body>${markup}</body></html>`);
  return linesOfElement(document.body);
}

const rows = [
  [
    'blocks part lines, inline elements do not',
    '<p>One <b>t</b>wo</p>three<div>four<p>five</p>six</div>',
    ['One two', 'three', 'four', 'five', 'six'],
  ],
  ['a line break parts lines', 'One<br>two<br><br>three', ['One', 'two', 'three']],
  [
    'lists and cells',
    '<ul><li>One</li><li>Two</li></ul><table><tr><td>A</td><td>B</td></tr></table>',
    ['One', 'Two', 'A', 'B'],
  ],
  ['line ends of the markup are spaces', '<p>One\n   two</p>\n\n<p>three</p>', ['One two', 'three']],
  ['but not in preformatted text', '<pre>One\ntwo\n\nthree</pre>', ['One two', 'three']],
  [
    'footnote marks go, raised letters stay',
    '<p>The 20<sup>th</sup> round.<sup><a href="#1">1</a></sup></p>',
    ['The 20th round.'],
  ],
  ['quotation marks that a browser adds', '<p>He said <q>no</q>.</p>', ['He said “no”.']],
  [
    'captions, buttons and deleted words',
    '<figure><img><figcaption>A bridge</figcaption></figure><button>Share</button><p>On <del>Monday</del> Tuesday</p>',
    ['On Tuesday'],
  ],
] as const;

it.each(rows)('%s', (_, markup, expected) => {
  expect(linesOf(markup).map((line) => line.text)).toEqual(expected);
});

it('knows how much of a line is links, and which lines stand in one box', () => {
  const lines = linesOf(
    '<div><a href="/1">A title</a><p>Its <a href="/2">text</a> here</p></div><div>More</div>',
  );
  expect(lines.map((line) => line.linked)).toEqual([1, 4 / 13, 0]);
  expect(lines[0]?.box).toBe(lines[1]?.box);
  expect(lines[1]?.box).not.toBe(lines[2]?.box);
});
