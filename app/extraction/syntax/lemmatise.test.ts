import { describe, expect, it } from 'vitest';
import { lemmatise } from './lemmatise.ts';

const pastTenses =
  `accuse accused agree agreed announce announced appear appeared appeal appealed arrange arranged
argue argued attack attacked avoid avoided ban banned benefit benefited blame blamed block blocked call called cancel
canceled cease ceased challenge challenged charge charged claim claimed collapse collapsed condemn condemned confer
conferred control controlled convene convened cooperate cooperated create created cut cut debate debated declare declared
defeat defeated define defined demand demanded deny denied deploy deployed deport deported detain detained devote devoted
discuss discussed dismiss dismissed dispute disputed double doubled encourage encouraged endorse endorsed ensure ensured
escalate escalated evacuate evacuated exchange exchanged exclude excluded execute executed expel expelled explode exploded
express expressed extradite extradited file filed fire fired focus focused force forced gather gathered halt halted handle
handled hope hoped impose imposed increase increased infringe infringed insist insisted intervene intervened invade invaded
invite invited issue issued join joined judge judged kill killed launch launched leak leaked lift lifted limit limited lodge
lodged lose lost manage managed mediate mediated meet met mention mentioned mobilise mobilised murder murdered name named
negotiate negotiated occupy occupied occur occurred offer offered open opened oppose opposed order ordered oust ousted pass
passed pledge pledged postpone postponed prepare prepared press pressed prohibit prohibited promise promised propose proposed
provoke provoked pull pulled pursue pursued raid raided raise raised reach reached reason reasoned recall recalled reconcile
reconciled refer referred refuse refused reject rejected release released remain remained renege reneged repeat repeated
repel repelled reply replied report reported rescue rescued resign resigned resolve resolved restore restored retaliate
retaliated return returned reveal revealed rule ruled sanction sanctioned say said schedule scheduled secure secured seize
seized sentence sentenced share shared shell shelled ship shipped sign signed sponsor sponsored stage staged state stated
stop stopped strike struck suffer suffered support supported suspend suspended target targeted tell told test tested
threaten threatened top topped trade traded transfer transferred travel traveled treat treated trigger triggered try tried
undermine undermined unite united urge urged use used veto vetoed visit visited voice voiced vote voted vow vowed warn
warned withdraw withdrew withhold withheld write wrote`
    .split(/\s+/)
    .flatMap((word, i, words) => (i % 2 === 0 ? [[words[i + 1] ?? '', word] as const] : []));

describe('lemmatise', () => {
  it.each(pastTenses)('%s is a form of %s', (form, lemma) => {
    expect(lemmatise(form, { tag: 'VERB', penn: 'VBD' })).toBe(lemma);
  });

  it.each([
    ['accusing', 'VBG', 'VERB', 'accuse'],
    ['hanging', 'VBG', 'VERB', 'hang'],
    ['dying', 'VBG', 'VERB', 'die'],
    ['relying', 'VBG', 'VERB', 'rely'],
    ['freed', 'VBN', 'VERB', 'free'],
    ['attaches', 'VBZ', 'VERB', 'attach'],
    ['denies', 'VBZ', 'VERB', 'deny'],
    ["n't", 'RB', 'PART', 'not'],
    ['’s', 'VBZ', 'AUX', 'be'],
    ['lay', 'VBD', 'VERB', 'lie'],
    ['lay', 'VB', 'VERB', 'lay'],
    ['overthrown', 'VBN', 'VERB', 'overthrow'],
    ['re-elected', 'VBN', 'VERB', 're-elect'],
    ['crises', 'NNS', 'NOUN', 'crisis'],
    ['embassies', 'NNS', 'NOUN', 'embassy'],
    ['vetoes', 'NNS', 'NOUN', 'veto'],
    ['allies', 'NNS', 'NOUN', 'ally'],
    ['servicemen', 'NNS', 'NOUN', 'serviceman'],
    ['headquarters', 'NNS', 'NOUN', 'headquarters'],
    ['Nations', 'NNPS', 'PROPN', 'Nation'],
    ['Putin', 'NNP', 'PROPN', 'Putin'],
    ['larger', 'JJR', 'ADJ', 'large'],
    ['smaller', 'JJR', 'ADJ', 'small'],
    ['worst', 'JJS', 'ADJ', 'bad'],
    ['Them', 'PRP', 'PRON', 'they'],
  ])('%s (%s) is %4$s', (form, penn, tag, lemma) => {
    expect(lemmatise(form, { tag, penn })).toBe(lemma);
  });
});
