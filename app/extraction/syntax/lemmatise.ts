// Leads an inflected form back to its lemma, by its Penn tag: a table of irregular forms, then rules of spelling.
import { irregularNouns, irregularVerbs, otherForms, unchangedNouns } from './irregular-forms.ts';
import { keepsDouble, silentE } from './verb-endings.ts';

const verbs = lemmaTable(irregularVerbs);
const nouns = lemmaTable(irregularNouns);
const others = lemmaTable(otherForms);

/** Past tenses that are also verbs of their own ("found", "lay"): their own lemma where they are tagged as a base form. */
const alsoBase: ReadonlySet<string> = new Set('bore bound fell found ground lay rent saw wound'.split(' '));

/**
 * The lemma of a form in lower case ("struck", VBD: "strike"). Names keep their case, plural names lose
 * their s ("Nations": "Nation"). Typographic apostrophes count as straight ones.
 */
export function lemmatise(form: string, { tag, penn }: { tag: string; penn: string }): string {
  const plain = form.replaceAll('’', "'");
  if (penn === 'NNP' || penn === 'ADD' || penn === 'FW') return plain;
  if (penn === 'NNPS') return sameCase(plain, nounLemma(plain.toLowerCase()));
  const lower = plain.toLowerCase();
  if (penn === 'NNS') return nounLemma(lower);
  if (tag === 'VERB' || tag === 'AUX') return verbLemma(lower, penn);
  if (penn === 'JJR' || penn === 'JJS' || penn === 'RBR' || penn === 'RBS') return degreeLemma(lower, tag);
  if (lower === 'i') return 'I';
  if (tag === 'DET' || tag === 'PRON') {
    if (lower === 'these') return 'this';
    if (lower === 'those') return 'that';
  }
  if (penn === 'PRP$') return lower;
  if (tag === 'PRON' || lower === 'an' || lower === "n't") return others.get(lower) ?? lower;
  return lower;
}

const modals: ReadonlyMap<string, string> = new Map([
  ['ca', 'can'],
  ['wo', 'will'],
  ["'ll", 'will'],
  ["'d", 'would'],
]);

function verbLemma(form: string, penn: string): string {
  if (penn === 'MD') return modals.get(form) ?? form;
  if (form === "'s" && penn === 'VBZ') return 'be';
  if ((penn === 'VB' || penn === 'VBP') && alsoBase.has(form)) return form;
  const irregular = verbs.get(form);
  if (irregular !== undefined && (penn !== 'VB' || !form.endsWith('ing'))) return irregular;
  const prefixed = /^(re|un|over|out|mis|fore|pre|co-|re-|under)(.{3,})$/.exec(form);
  const base = prefixed ? verbs.get(prefixed[2] ?? '') : undefined;
  if (prefixed && base !== undefined && (penn === 'VBD' || penn === 'VBN')) return `${prefixed[1]}${base}`;
  if (penn === 'VBZ' && form.endsWith('s')) return withoutS(form);
  if (penn === 'VBG' && form.endsWith('ing')) return restoreStem(form.slice(0, -3));
  if (penn === 'VBG' && form.endsWith("in'")) return restoreStem(form.slice(0, -3));
  if ((penn === 'VBD' || penn === 'VBN') && form.endsWith('ed')) {
    if (form.endsWith('eed') && form.length > 4) return form.slice(0, -1);
    if (form.endsWith('ied')) return form.length > 4 ? `${form.slice(0, -3)}y` : form.slice(0, -1);
    return restoreStem(form.slice(0, -2));
  }
  return form;
}

/** The base of a stem that has lost "-ed" or "-ing". */
function restoreStem(stem: string): string {
  if (!/[aeiouy]/.test(stem) || stem.length < 2) return stem;
  if (/[aeiou](?:n|m|l|ff)ick$/.test(stem)) return stem.slice(0, -1);
  const [last = '', before = ''] = [stem.at(-1), stem.at(-2)];
  if (last === before && !/[aeiou]/.test(last)) return keepsDouble.test(stem) ? stem : stem.slice(0, -1);
  for (const [ending, silent] of silentE) if (ending.test(stem)) return silent ? `${stem}e` : stem;
  return stem;
}

function nounLemma(form: string): string {
  if (unchangedNouns.has(form) || /^\d/.test(form)) return form;
  const irregular = nouns.get(form);
  if (irregular !== undefined) return irregular;
  if (/^.{2,}(?:wo)?men$/.test(form)) return `${form.slice(0, -2)}an`;
  if (/.(?:wives|lives|knives|selves|halves|shelves|wolves)$/.test(form)) return `${form.slice(0, -3)}f`;
  if (!form.endsWith('s') || /(?:ss|'s)$/.test(form)) return form.endsWith("'s") ? form.slice(0, -2) : form;
  return withoutS(form);
}

/** Takes off the s of a plural or of the third person. */
function withoutS(form: string): string {
  if (/[^aeiou]ies$/.test(form) && form.length > 4) return `${form.slice(0, -3)}y`;
  if (/(?:ss|sh|[^a]ch|tch|each|oach|roach|ttach|etach|x|zz)es$/.test(form)) return form.slice(0, -2);
  if (/(?:go|do|eto|cho|ero|ato|rpedo|mbargo|argo|osquito|olcano|omino|anifesto)es$/.test(form))
    return form.slice(0, -2);
  if (
    /(?:^bus|^gas|lens|iris|virus|itus|pus|nus|sus|focus|caucus|circus)es$/.test(form) &&
    !/(?:pulses|expens|[^l]lens)/.test(form)
  )
    return form.slice(0, -2);
  return form.slice(0, -1);
}

function degreeLemma(form: string, tag: string): string {
  if (tag === 'ADV' && (form === 'better' || form === 'best')) return 'well';
  if (/^(?:more|most|less|least)$/.test(form)) return form;
  const irregular = others.get(form);
  if (irregular !== undefined) return irregular;
  const stem = /^(.{2,})(?:er|est)$/.exec(form)?.[1];
  if (stem === undefined) return form;
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  if (/([bdgmnpt])\1$/.test(stem)) return stem.slice(0, -1);
  if (
    /(?:[cgv]|[^aeioul]l|[lt]at|[^e]at|[au]r|pl|ns|os|is|fin|wis|wid|cut|whit|polit|rar|matur|sever|rip|saf|larg|clos|brav|nic|fre|tru|blu|lam|tam|crud|rud|stal|pal)$/.test(
      stem,
    ) &&
    !/(?:ear|great|ng|poor|neat|ar[kmpt]|hear)$/.test(stem)
  )
    return `${stem}e`;
  return stem;
}

/** `lemma` with the capitals of `form`. */
function sameCase(form: string, lemma: string): string {
  if (form === form.toUpperCase()) return lemma.toUpperCase();
  return lemma.charAt(0).toUpperCase() + lemma.slice(1);
}

function lemmaTable(lines: string): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const line of lines.trim().split('\n')) {
    const [lemma = '', ...forms] = line.split(' ');
    for (const form of forms) table.set(form, lemma);
  }
  return table;
}
