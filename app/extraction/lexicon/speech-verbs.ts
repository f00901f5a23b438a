// Verbs that report speech, by lemma and by the speaker's stance; and the other words that attribute it.

export const stances = [
  'neutral',
  'claim',
  'deny',
  'admit',
  'urge',
  'ask',
  'promise',
  'warn',
  'praise',
  'blame',
] as const;
export type Stance = (typeof stances)[number];

const byStance: Readonly<Record<Stance, string>> = {
  neutral: `say tell add note write tweet explain continue reply respond answer recall remark comment observe state declare
    announce report mention describe emphasize emphasise stress reiterate repeat quip joke recount reveal read conclude
    opine exclaim post text email shout yell cry whisper mutter murmur chant sing testify proclaim interject begin muse
    predict point relay elaborate clarify indicate disclose retort counter volunteer chime gush deadpan reflect
    chant mouth joke offer tease assess shoot fire sum argue reason estimate specify stipulate underline underscore inform brief go agree concur 
    interrupt recite blurt snap scoff sigh laugh fume demur caption summarize summarise confide`,
  claim: `claim allege assert contend argue insist maintain suggest boast imply believe posit profess purport charge
    hint signal`,
  deny: 'deny dispute rebut refute reject dismiss disagree',
  admit: 'admit acknowledge concede confess confirm allow grant',
  urge: 'urge demand appeal plead implore exhort advise recommend order instruct beg call propose command',
  ask: 'ask wonder inquire enquire query question',
  promise: 'promise pledge vow swear assure guarantee',
  warn: 'warn caution threaten complain lament',
  praise: 'praise applaud hail thank congratulate cheer',
  blame:
    'accuse blame criticize criticise blast slam denounce condemn decry mock lambast scold rail thunder rant berate',
};

/** The stance of each verb of saying, by lemma. */
export const speechVerbs: ReadonlyMap<string, Stance> = new Map(
  stances.flatMap((stance) => byStance[stance].split(/\s+/).map((lemma) => [lemma, stance] as const)),
);

/** Verbs that take a clause of what was said ("said that ...", "told reporters ..."). */
export const clauseVerbs: ReadonlySet<string> = new Set(
  `say tell add note write tweet explain reply respond recall remark comment observe state declare announce report mention
   emphasize emphasise stress reiterate repeat joke reveal conclude testify proclaim predict claim allege assert contend
   argue insist maintain suggest boast deny admit acknowledge concede confess confirm warn caution complain lament promise
   pledge vow swear assure agree quip counter inform clarify indicate disclose signal hint imply opine post estimate
   advise recommend demand propose urge ask wonder point answer text email elaborate specify`.split(/\s+/),
);

/** Verbs that seldom take a noun for their object, so that a bare clause may follow whatever its subject. */
export const plainVerbs: ReadonlySet<string> = new Set(['say', 'tell', 'add']);

/** Verbs whose object and infinitive, or bare infinitive, tell what was said: "urged Iran to return", "vowed to respond". */
export const infinitiveVerbs: ReadonlySet<string> = new Set(
  'urge ask tell promise pledge vow swear threaten advise demand agree beg implore exhort order instruct claim propose warn caution'.split(
    ' ',
  ),
);

/** Verbs that give a name or a judgement in the speaker's own words: 'called the plan "a disgrace"'. */
export const labellingVerbs: ReadonlySet<string> = new Set(
  `call describe brand dub label denounce dismiss condemn praise hail characterize characterise slam blast decry criticize
   criticise deride liken compare mock term cite accuse blame deem consider quote`.split(/\s+/),
);

/** Nouns that stand for a spoken or written message: 'a statement saying', 'her message was'. */
export const messageNouns: ReadonlySet<string> = new Set(
  `statement message letter tweet post email memo speech remark comment interview note text release report headline slogan chant
   claim warning assertion allegation pledge vow insistence suggestion argument
   article column editorial op-ed essay book question answer reply response caption sign banner motto`.split(
    /\s+/,
  ),
);

/** Words before quotation marks that give a title or a name and no speech. */
export const titleNouns: ReadonlySet<string> = new Set(
  `book novel film movie song album show series programme program podcast play poem sitcom documentary memoir newsletter
   titled entitled headlined named nicknamed dubbed so-called known magazine column segment episode hit single
   word words term phrase label nickname aka hashtag code-named codenamed`.split(/\s+/),
);
