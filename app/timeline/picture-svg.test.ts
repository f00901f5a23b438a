// The saved picture: well-formed, complete, and deaf to what texts would have it do.
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { crowd } from '../../test/timeline/generated-events.ts';
import { pictureOf } from '../../test/timeline/picture-of.ts';
import type { ActorSlug } from '../model/actor.ts';
import type { EventRow } from '../model/listing.ts';
import { addIsoDays, type IsoDate } from '../model/partial-date.ts';
import { binsOf } from './bars.ts';
import { DAY, withMargin } from './period.ts';
import { pictureSvg } from './picture-svg.ts';
import { layoutScene, type Scene } from './scene.ts';
import { textSvg } from './text-svg.ts';
import { whiskerKey } from './whiskers.ts';

const ink = {
  paper: '#ffffff',
  text: '#1a1c20',
  muted: '#4b4f56',
  mixed: '#63676e',
  rule: '#8d8a82',
  quads: { 1: '#2b8cbe', 2: '#08306b', 3: '#d07c00', 4: '#7f1d1d' },
  face: '"Inter", sans-serif',
} as const;

const made = '2026-11-25' as IsoDate;

function sceneOf(events: readonly EventRow[]): Scene {
  const picture = pictureOf(events, { kind: 'actor' });
  if (picture.span === null) throw new Error('no event has a place');
  const window = withMargin({ start: picture.span.start * DAY, end: picture.span.end * DAY });
  return layoutScene(picture, { kind: 'actor', window, width: 800, before: null });
}

/** Names of the elements in order; throws where a tag is not closed in turn, or a `<` or `&` stands free. */
function elementsOf(xml: string): string[] {
  const open: string[] = [];
  const seen: string[] = [];
  const token = /<(\/?)([A-Za-z][\w-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|&(?:amp|lt|gt|quot);|[^<&]+/gy;
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex;
    const match = token.exec(xml);
    if (match === null) throw new Error(`not well-formed at ${at}: ${xml.slice(at, at + 60)}`);
    const [, closes, name, , empty] = match;
    if (name === undefined) continue;
    if (closes) {
      if (open.pop() !== name) throw new Error(`</${name}> closes nothing`);
    } else {
      seen.push(name);
      if (!empty) open.push(name);
    }
  }
  if (open.length > 0) throw new Error(`<${open.join('> <')}> stay open`);
  return seen;
}

const hostile = '</text><script>alert("1")</script> & <b>\u0000\u001b\ud800 ]]>';

describe('a saved picture', () => {
  test('of glyphs holds each of them, with title, filter, key, units, date and source', () => {
    const scene = sceneOf(crowd(60, 300));
    expect(scene.level).toBe('glyphs');
    const { svg } = pictureSvg(scene, { title: '60 events', subtitle: 'All events', ink, made });
    expect(elementsOf(svg)[0]).toBe('svg');
    const { document } = parseHTML(svg);
    const drawn = [...document.querySelectorAll('[data-event], [data-count]')];
    const marks = scene.lanes.flatMap((lane) => lane.marks);
    expect(drawn.length).toBe(marks.length);
    expect(
      new Set([...document.querySelectorAll('[data-event]')].map((one) => one.getAttribute('data-event'))),
    ).toEqual(new Set(marks.filter((mark) => mark.events.length === 1).map((mark) => String(mark.lead.id))));
    for (const words of [
      '60 events',
      'All events',
      'Verbal conflict',
      'days in UTC',
      'Demarche, made on 2026-11-25',
    ])
      expect(document.documentElement.textContent).toContain(words);
    for (const { lane } of scene.lanes) expect(document.documentElement.textContent).toContain(lane.label);
  });

  test('of imprecise dates has a whisker for each, in full or short, and both in its key', () => {
    const months = crowd(90, 400).map((event, index): EventRow => {
      const { from } = event.date;
      if (from === null || index % 3 === 0) return event;
      return { ...event, date: { ...event.date, to: addIsoDays(from, 29), precision: 'month' } };
    });
    const scene = sceneOf(months);
    const { svg } = pictureSvg(scene, { title: 'Months', subtitle: 'All events', ink, made });
    const { document } = parseHTML(svg);
    const spans = scene.lanes.flatMap((lane) => lane.marks.flatMap(({ span }) => span ?? []));
    expect(new Set(spans.map(({ inFull }) => inFull)).size).toBe(2);
    expect(document.querySelectorAll('.whisker').length).toBe(spans.length);
    for (const { words } of whiskerKey) expect(document.documentElement.textContent).toContain(words);
  });

  test('of bins has a bar for every class of every bin', () => {
    const scene = sceneOf(crowd(5_000, 700));
    expect(scene.level).toBe('bins');
    const { svg } = pictureSvg(scene, { title: 'Many', subtitle: 'All events', ink, made });
    elementsOf(svg);
    const bars = [...svg.matchAll(/class="bins"[^>]* d="([^"]*)"/g)].map(
      ([, d]) => (d?.match(/M/g) ?? []).length,
    );
    const classes = scene.lanes
      .flatMap(binsOf)
      .reduce((count, bin) => count + bin.counts.filter((one) => one > 0).length, 0);
    expect(bars.reduce((sum, count) => sum + count, 0)).toBe(classes);
  });

  test.each([
    ['Norway → Chile', 'Norway → Chile'],
    ['Organization for Security → Chile', 'Organization for… → Chile'],
    ['Chile → Organization for Security', 'Chile → Organization for…'],
    ['Organization of Islands → Organization of Lakes', 'Organizati… → Organizati…'],
    ['Organization of a Hundred Islands', 'Organization of a Hundr…'],
  ])('shortens %s to %s', (label, short) => {
    const scene = sceneOf(crowd(3, 60));
    const lanes = scene.lanes.map((one) => ({ ...one, lane: { ...one.lane, label } }));
    const { svg } = pictureSvg({ ...scene, lanes }, { title: 'Names', subtitle: 'All events', ink, made });
    expect(svg).toContain(`>${textSvg(short)}</text>`);
  });

  test('takes hostile words as words', () => {
    const named = crowd(5, 60).map((event) => ({
      ...event,
      summary: hostile,
      sources: [{ slug: 'evil' as ActorSlug, name: hostile, kind: 'person' as const, country: null }],
    }));
    const { svg } = pictureSvg(sceneOf(named), { title: hostile, subtitle: hostile, ink, made });
    expect(elementsOf(svg)).not.toContain('script');
    expect(svg).not.toContain('\u0000');
    expect(svg.isWellFormed()).toBe(true);
  });
});

describe('text in a picture', () => {
  test.each([
    ['a < b & "c" > d', 'a &lt; b &amp; &quot;c&quot; &gt; d'],
    ['tab\tand\u0007bell', 'tab\tandbell'],
    ['lone \ud83d half', 'lone \ufffd half'],
    ['موسكو', 'موسكو'],
  ])('%j becomes %j', (text, written) => {
    expect(textSvg(text)).toBe(written);
  });
});
