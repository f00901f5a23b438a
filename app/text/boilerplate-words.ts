// What newspapers print around an article: the words of buttons, boxes and credits. English, of no one paper.

/** A line of nothing but these words is a control, not text ("Share on Facebook", "3 min read"). */
export const controlWords: ReadonlySet<string> = new Set(
  `share shares save print email e-mail mail comment comments copy link copied url tweet pin post like likes follow
   us on via by to the a this article story page facebook twitter x whatsapp linkedin reddit telegram instagram
   youtube pinterest messenger threads bluesky flipboard sms rss listen watch play pause video audio gallery photo
   photos image images loading close open menu search skip main content navigation home sign in log login register
   subscribe subscription subscribers only account my advertisement advertisment ad ads sponsored promoted min mins
   minute minutes read reading time text size smaller larger font bookmark add favourites favorites more less show
   hide expand view all next previous back top continue accept reject agree settings manage cookies cookie privacy
   policy terms conditions contact about help faq newsletter newsletters live breaking exclusive edition topics tags
   get app download gift icon toggle translate options preferences of and or for your you
   results feedback report error correction print-friendly version`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** One of these has to be among them, so that "More of the same" stays text. */
export const controlCores: ReadonlySet<string> = new Set(
  `share save print email e-mail comment comments copy link tweet facebook twitter whatsapp linkedin reddit telegram
   listen watch loading menu search skip login register subscribe advertisement advertisment ad ads sponsored min
   mins minute minutes bookmark cookies cookie privacy newsletter newsletters account navigation feedback rss
   instagram youtube sign log edition play follow topics tags home gallery photo photos video app`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Boxes that ask the reader for an address, money or consent. */
export const promotions: readonly RegExp[] = [
  /\b(sign(ing)? up|register|subscribe)\b.{0,60}\b(newsletters?|e-?mails?|alerts?|briefings?|updates|bulletin|digest|free|now|today|here)\b/i,
  /\b(our|free|daily|weekly|morning|evening|the) ([\w-]+ ){0,3}(newsletters?|e-?mail (briefing|digest|bulletin))\b/i,
  /\bfree (daily|weekly|morning|evening|regular) (e-?mails?|newsletters?|briefings?|bulletins?|digests?)\b/i,
  /\b(straight|directly|right|delivered|sent) (\w+ ){0,2}(to|in|into) your (inbox|phone|mailbox|e-?mail)\b/i,
  /\byour (inbox|e-?mail address|subscription|free trial|cookie|privacy (choices|settings))\b/i,
  /\b(we|this (site|website)|our (site|website|partners)) (and our partners )?(use|uses|store|stores) cookies\b/i,
  /\b(cookie|privacy) (policy|settings|notice)\b/i,
  /\b(subscribe|upgrade|become a (member|subscriber|supporter)|start your (free )?trial) (now|today|to (read|continue|keep|support|unlock|get|our))\b/i,
  /^(please )?(subscribe|sign (up|in)|log in|register|donate|support us)\b/i,
  /\b(readers|subscribers|followers)\b.{0,80}\b(inbox|newsletter)\b/i,
  /\b(already a (subscriber|member)|log in to (continue|read)|this (article|story) is for subscribers|support (independent|our) journalism)\b/i,
  /\b(story|article|text) continues (below|after)\b/i,
  /\bscroll (down )?to continue\b/i,
  /\b(follow|like|join|find) us on (\w+,? ?(and|or)? ?)*(facebook|twitter|x|instagram|whatsapp|telegram|youtube|linkedin|tiktok)\b/i,
  /\b(download|get) (the|our) ([\w-]+ ){0,3}app\b/i,
  /\b(click|tap) here (to|for)\b/i,
  /\bplease (consider (a |making a |making |supporting |subscribing)|support (us|our)|donate|subscribe)/i,
  /\bunsubscribe at any time\b/i,
  /\bterms (of (use|service)|and conditions|& conditions)\b/i,
  /\b(enable|turn on) (javascript|notifications)\b/i,
  /\bby (signing up|submitting|subscribing|clicking)\b/i,
];

/** A line that opens like this sends the reader to another article. */
export const referral =
  /^\W*(read( more| also| next| this)?|also read|more|see( also| more)?|related( (story|stories|article|articles|content|coverage))?|watch( now| live)?|listen( now)?|explainer|opinion|analysis|live( updates)?|don['’]t miss|must[- ]read|recommended|in (pictures|photos)|view)\s*[:|>»→]\s*\S/i;

/** A line that is wholly one of these heads a list of other articles or the matter after the article. */
export const endHeading =
  /^\W*(related( (stories|story|articles?|content|coverage|topics|news|posts|links|reading|internet links))?|read (more|next|also)|more (on|from|about|in|like|stories|news|coverage)\b.{0,40}|most (read|popular|viewed|shared|commented|recent)( .{0,20})?|trending( now| stories| news)?|recommended( (for you|stories|reading|articles))?|you (may|might) (also )?(like|be interested in)|editors?['’]?s? (picks?|choice)|(top|latest|other|popular|featured|today['’]s) (stories|news|headlines|articles|posts|picks|videos)|what to read next|up next|don['’]t miss|from our partners|around the web|sponsored( content| links)?|promoted( content| stories)?|about the (authors?|writer)|(view|show|load|post|leave a)? ?comments?( \(\d+\))?|join the (conversation|discussion)|topics|tags|filed under|in this (story|article)|explore more( .{0,30})?|keep reading|see also|further reading|the latest|must reads?|share this( .{0,20})?|follow (us|the author)|newsletters?)\W*$/i;

/** Who made the picture: a line that holds this is its caption. */
export const pictureCredit =
  /(\b(photo(graph)?|image|picture|illustration|graphic|video|file photo|photo illustration)( by| credit| courtesy( of)?| source)?\s*[:|/©]|\bcredits?\s*:|\b(photo(graph)?|image|picture|illustration) by\b|\bgetty images\b|\bAP photo\b|\b(AFP|AP|REUTERS|EPA|PA|TASS|DPA|ANSA|Shutterstock|Alamy|Bloomberg|Anadolu)(-\w+)?\s*(\/|via)\s*\p{Lu}|\/(AFP|AP|REUTERS|EPA|EPA-EFE|PA|TASS|DPA|Shutterstock|Alamy|Getty)\b|\bhandout via\b|\bscreengrab\b)/iu;

/** Who wrote and edited it, and whose it is: lines after the article. */
export const closingCredit =
  /^\W*((additional |with )?(reporting|writing|editing|compiled|compiling|translated|produced|edited|written|reported|research|graphics?) (and \w+ )?by\b|.{0,120}\bcontributed( reporting)?( to this (report|story|article|piece))?( from [\p{L}, ]+)?\W*$|(©|\(c\)|copyright)\s?\b.{0,160}|.{0,160}\ball rights reserved\b|(this|the) (article|story|piece|report|column) (was|is|has been|originally|first|also)\b.{0,60}\b(published|appeared|updated|amended|corrected|republished|part of|produced)\b|(the )?(views|opinions) expressed\b|our standards\b|(got|have) a (tip|question|comment|story|confidential)\b|(first|originally) published\b|source\s?:\s?[\w .&]{1,60}$|with (inputs|files|reporting) from\b|follow .{0,60}\bon (twitter|x|facebook|instagram|bluesky|linkedin|mastodon)\b|(contact|email|e-mail|reach|write to) .{0,80}(@|\bat\b)|\w+ (press|news) writers?\b.{0,120}\bcontributed\b)/iu;

/** What a biographical note says of a journalist. */
export const journalistTrade =
  /\b(reporters?|correspondents?|journalists?|(senior|staff|freelance|contributing|feature|deputy|associate|managing|news|web|copy|international|foreign|political|diplomatic|defen[cs]e|world|sub|culture|science) ?-?(writers?|editors?)|writers? (at|for|with|in|on|based)|editors? (at|for|with|of|in|based)|columnists?|contributors?|bureau chief|podcast|byline|newsroom|presenter|producer|freelancer?|covers|writes (about|on|for)|reports (on|from)|author of|fellow at|professor of|based in)\b/i;

/** How a biographical note begins, after the name. */
export const biographicalVerb =
  /^(,? (who )?(is|was|has been|has (worked|written|reported|covered|served)|works|covers|writes|reports|joined|edits|serves|leads|spent))\b/;
