// Abbreviations that end in a full stop without ending a sentence, by what has to follow for the sentence to go on.

/** Never end a sentence: a name or a number follows ("Gen. Milley", "vs. Spain"). */
export const leadingAbbreviations: ReadonlySet<string> = new Set(
  `adm amb asst atty brig capt cdr cmdr col comdr cpl cpt det dir dr drs fr gen gov govs hon insp lt maj messrs
   mgr mlle mme mr mrs ms msgr mt mx pfc pres prof pvt rep reps rev rt sec sen sens sgt spc spec st ste supt vs
   e.g i.e viz cf ca lt.gen maj.gen brig.gen lt.col lt.cmdr lt.gov`.split(/\s+/),
);

/** Go on before a digit ("Jan. 26", "No. 10", "Art. 5"); before anything else the full stop is read as one. */
export const countingAbbreviations: ReadonlySet<string> = new Set(
  `jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat
   no nos art arts ch fig figs para paras p pp par res sect vol vols approx est`.split(/\s+/),
);

/** Go on before a word that does not commonly open a sentence ("U.S. officials", "Acme Corp. Chairman"). */
export const trailingAbbreviations: ReadonlySet<string> = new Set(
  `u.s u.n u.k e.u u.s.a u.s.s.r u.a.e d.c n.y l.a p.r.c r.o.k d.p.r.k b.c a.d ph.d m.d m.p j.d b.a m.a
   inc corp ltd co cos bros llc plc dept univ assn ave blvd rd ft jr sr esq etc al intl natl govt
   ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa
   tenn tex va vt wash wis wyo`.split(/\s+/),
);

/** Go on before a day, a month or a time zone only ("9 a.m. Friday", "3 p.m. Moscow time"). */
export const clockAbbreviations: ReadonlySet<string> = new Set(['a.m', 'p.m', 'am', 'pm']);

/** Those that are written without a capital; the others are words unless they have one ("ill.", "mass."). */
export const lowerCaseAbbreviations: ReadonlySet<string> = new Set(
  'e.g i.e viz cf ca vs etc al a.m p.m am pm'.split(' '),
);

/** What may follow a clock time in the same sentence. */
export const clockFollowers: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
   september october november december jan feb mar apr jun jul aug sep sept oct nov dec
   eastern central pacific mountain gmt utc est edt et cet cest bst pst pdt msk eet local`.split(/\s+/),
);

/** Words that open a sentence far more often than they follow an abbreviation within one. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  `the a an this that these those he she it they we you i his her its their our my your there here
   in on at by for from with without after before since during under over as if when while where although though
   because despite until unless once whether to of and but or nor so yet however still also meanwhile instead
   then thus therefore moreover nevertheless furthermore earlier later last next now today yesterday tomorrow
   what who why how which whose some many most several both each every all no not none neither either one two
   such another other others asked according speaking addressing among between about only even just`.split(
    /\s+/,
  ),
);

/** Verbs of speech that follow the speaker after a quoted question or exclamation. */
export const speechVerbs: ReadonlySet<string> = new Set(
  `said says asked asks added adds told tells wrote writes tweeted tweets replied replies answered answers
   shouted cried exclaimed declared declares insisted insists warned warns wondered quipped continued posted
   responded noted remarked demanded`.split(/\s+/),
);
