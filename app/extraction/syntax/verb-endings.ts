// What a verb's stem gets back when "-ed", "-ing" or "-er" is taken off: a silent e, one consonant less, or nothing.

/**
 * Stems (without the suffix) whose lemma ends in e, and those that look so but do not. The first line that matches
 * decides. From the spelling rules of English; the words listed are exceptions to the line below them.
 */
export const silentE: readonly (readonly [RegExp, boolean])[] = [
  [/(?:pani|mimi|traffi|picni|froli)ck$/, false],
  [/(?:[cuv]|dg|rg|lg)$/, true],
  // z: seize, organise; but waltz, blitz, quiz
  [/(?:tz|zz)$/, false],
  [/z$/, true],
  // s: accuse, release, endorse, collapse; but focus, bias, canvass
  [/(?:ss|^focus|^refocus|^bias|^canvas|^chorus|^gas|^bus|^caucus)$/, false],
  [/s$/, true],
  // g: manage, change, plunge; but hang, long, bring, dialog
  [/(?:chan|ran|hin|fin|plun|loun|lun|spon|[lv]en|frin|impin|crin|tin|aven|reven)g$/, true],
  [/(?:hang|wing|ring|sing|ding|ping|king|ling)$/, false],
  [/(?:ng|gg|log)$/, false],
  [/g$/, true],
  // l: settle, sample, struggle; file, rule, schedule
  [/(?:[bcdfgkptsz]|conci)l$/, true],
  [
    /(?:[aeo][aeiou]|[eioua]i|ue|[^aeiou]e|ctua|[iu]a|ona|igna|ta|da|na|va|ca|iva|ga|ri|vi|nci|tro|tu|fu|pu)l$/,
    false,
  ],
  [/(?:ki|chi|fi|mi|ri|wi|pi|ti|si|smi|sti|hi|compi|xi|ha|sca|sa|ta|conso|caj?o|ro|po|ho|[cdrmy]u)l$/, true],
  // t
  [/(?:^|re|pro|mis)creat$|^(?:ta|wa|pa|ha)st$/, true],
  [
    /^(?:visit|revisit|exit|edit|limit|delimit|credit|discredit|audit|profit|benefit|inhibit|prohibit|exhibit|deposit|orbit|merit|solicit|elicit|inherit|wait|await|forfeit|debut|vomit|spirit|posit|recruit|transit|knit|inhabit|debit|cohabit)$/,
    false,
  ],
  [
    /(?:(?<!perm|delin)ea|[ao]a|[aeo]o|[aeo]i|ee|[bdfglmrst]ou|rke|rge|dge|cke|ke|ffe|lle|tte|bbe|ie|allo|pilo|pivo|bigo|mba|rma|cui|fui)t$/,
    false,
  ],
  [/(?:^rou|^rerou|ple|dele|pe|cre|a|i|o|u)t$/, true],
  [/t$/, false],
  // d
  [/(?:[eo]a|ee|[aeo]i|oo|[oa]u|un|[^aeiou])d$/, false],
  [/(?:rie|ye|hea|bre)d$/, false],
  [/[aeiou]d$/, true],
  // n: define, examine, convene, phone; but open, happen, mention, reason
  [/(?:ve|sce|gangre|hyge|nve|rve)n$/, true],
  [
    /(?:[aeo]i|[aeo]a|ee|oo|ou|e|[^aeiou]|[stiml]io|[^hzlrt]io|[^hcszpdltn]o|aso|iso|eso|mo|so|co|do|ro|ui)n$/,
    false,
  ],
  [/(?:tion|sion|[aeiou]son|don|con|cotton|button|lesson|pardon|abandon|ballon|common)n?$/, false],
  [/[aiou]n$/, true],
  // r: declare, require, ignore, secure; but appear, offer, repair, monitor
  [/(?:cla|plo|[^a-z]sto|^sto|esto|massac|interfe|adhe|persevere?|reve|cohe|sphe|seve|perseve)r$/, true],
  [
    /(?:ea|e|oo|ee|oa|ai|ei|[^q]ou|[^aeiou]|[a-z]{3,}[ctndlbvnhms]o|avo|labo|harbo|autho|ancho|hono|humo|rumo|tuto|murmu|sulfu|altar|colla|dolla|po|la|ga|oua|bar|star)r$/,
    false,
  ],
  [/(?:[aiu]|squa|[scfgtmhxlb]o|gno|plo|sto|pio)r$/, true],
  // m
  [/(?:[aeo]a|[aeo]i|ee|oo|[^aeiou]|tto|sto|tho|sso|cu{2}|ndo|ite|yste|iti|tri|cti|ande|ste)m$/, false],
  [/[aeiou]m$/, true],
  // k
  [/(?:[aeo]a|ee|oo|[^aeiou]|re[vw]o?)k$/, false],
  [/[aeiou]k$/, true],
  // p
  [/(?:[aeo]a|ee|oo|ou|ai|[^aeiouy]|velo|llo|shi|ssi|sli|idna|handica|cata|cou)p$/, false],
  [/[aeiouy]p$/, true],
  // b, f, h, y, w, x
  [/(?:[^aeiou]|oo|ea|ou)b$/, false],
  [/[aeiou]b$/, true],
  [/(?:brea|loa|soo|clo|see|wri|ba|swa|shea|wrea|la)th$/, true],
  [/(?:^cha|^sa|^stri|^kni|^vouchsa)f$/, true],
  [/^(?:owe|dy|awe|axe|hoe|toe|shoe|canoe)$/, true],
];

/** Doubled consonants that belong to the lemma ("call", "press", "add") where others are doubled by the suffix. */
export const keepsDouble: RegExp =
  /(?:ss|zz|ff|^add|^err|^purr|^egg|^ebb|^odd|^butt|^putt|^inn|^whirr|^burr|^mutt|^embarr|^watt|[aeou]{2}ll|^(?:re|in|en|fore|out|up|over|mis|un)?(?:call|fall|fell|pull|roll|fill|kill|till|sell|tell|spell|smell|stall|poll|toll|dull|cull|lull|mull|null|bill|drill|grill|chill|thrill|spill|skill|will|mill|drill|yell|swell|dwell|quell|shell|wall|ball|haul|stroll|scroll|troll|gall|hull|gull|annul|skull|distill|instill|install|enroll|enthrall|appall|fulfill|bull|knell|well|cell|jell|doll|still|shrill|frill|trill|ill|all))$/;
