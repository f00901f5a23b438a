// Tags a treebank as the tagger would tag text that it has not seen: the parser has to learn from such tags.
import { LinearModel } from '../linear-model.ts';
import { packModel, unpackModels } from '../packed-model.ts';
import { Tagger, type Tagging } from '../tagger.ts';
import type { GoldSentence } from './conllu.ts';
import { type TaggerTraining, type TrainedTagger, trainTagger } from './train-tagger.ts';

const parts = 5;

/** For each sentence the tags by a tagger that was trained on the other four fifths. */
export function jackknifedTags(
  treebank: readonly GoldSentence[],
  options: TaggerTraining,
): readonly (readonly Tagging[])[] {
  const taggers = Array.from({ length: parts }, (_, part) => {
    options.progress(`jackknife ${part + 1} of ${parts}`);
    return taggerOf(
      trainTagger(
        treebank.filter((_sentence, i) => i % parts !== part),
        options,
      ),
    );
  });
  return treebank.map(({ forms }, i) => taggers[i % parts]?.tag(forms) ?? []);
}

/** The bytes of the tagger's weight file before compression. */
export function packTagger({ tagger, lexicon }: TrainedTagger): Uint8Array {
  return Buffer.concat([packModel(tagger.classes, tagger.rows), packModel(lexicon.classes, lexicon.rows)]);
}

/** A tagger as it will be once it is read back from its file. Throws where the bytes lack a model. */
export function taggerOf(trained: TrainedTagger): Tagger {
  const [model, lexicon] = unpackModels(packTagger(trained));
  if (!model || !lexicon) throw new Error('A tagger needs a model and a lexicon.');
  return new Tagger(new LinearModel(model), new LinearModel(lexicon));
}
