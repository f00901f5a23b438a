import { describe, expect, it } from 'vitest';
import { analyseSentences } from '../syntax/analyse.ts';
import { mayTellAct } from './act-words.ts';

describe('mayTellAct', () => {
  const cases: readonly (readonly [text: string, may: boolean])[] = [
    ['Norway condemned the raid.', true],
    // what the row asks of the object stands in the sentence, or does not
    ['Chile sent troops to the border.', true],
    ['Chile sent a postcard to the museum.', false],
    // nouns, also of two words, and what they ask for
    ['The talks with Peru went on.', true],
    ['Peru heard of the phone call from Lima.', true],
    ['The provision of aid to Mali goes on.', true],
    ['The provision in question is short.', false],
    // what one must do, and pay for
    ['The envoy said that Mali must leave.', true],
    ['She said that Mali would face consequences.', true],
    ['Mali faces the sea in no place.', false],
    ['Oslo is the capital of Norway and has many parks.', false],
  ];
  it.each(cases)('%s', (text, may) => {
    expect(analyseSentences(text).some(mayTellAct)).toBe(may);
  });
});
