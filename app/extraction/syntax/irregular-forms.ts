// Inflected forms that no rule leads back to their lemma. One line a lemma: "lemma form form …".

/** Verbs: past tenses, participles, and forms of be, have, do. */
export const irregularVerbs = `
abide abode
arise arose arisen
awake awoke awoken
be am is are was were been being s 'm 're ai m re
bear bore borne born
beat beaten
become became
befall befell befallen
begin began begun
behold beheld
bend bent
bereave bereft
beseech besought
bid bade bidden
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
build built
burn burnt
buy bought
can ca
catch caught
choose chose chosen
cling clung
come came
creep crept
deal dealt
dig dug
do did done does du doth
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
dwell dwelt
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fling flung
fly flew flown
forbear forbore forborne
forbid forbade forbad forbidden
foresee foresaw foreseen
foretell foretold
forget forgot forgotten
forgive forgave forgiven
forgo forwent forgone
forsake forsook forsaken
freeze froze frozen
get got gotten
give gave given
go went gone goes gon
grind ground
grow grew grown
hang hung
have has had 've 'd ve
hear heard
hide hid hidden
hold held
keep kept
kneel knelt
know knew known
lay laid
lead led
lean leant
leap leapt
learn learnt
leave left
lend lent
lie lay lain lying
light lit
lose lost
make made
mean meant
meet met
mislead misled
mistake mistook mistaken
misunderstand misunderstood
outdo outdid outdone
outgrow outgrew outgrown
overcome overcame
overdo overdid overdone
override overrode overridden
overrun overran
oversee oversaw overseen
overtake overtook overtaken
overthrow overthrew overthrown
partake partook partaken
pay paid
plead pled
prove proven
put putting
quit quitting
rebuild rebuilt
redo redid redone
remake remade
rend rent
repay repaid
resell resold
rethink rethought
retake retook retaken
retell retold
rewrite rewrote rewritten
ride rode ridden
ring rang rung
rise rose risen
run ran
saw sawn
say said saith
see saw seen
seek sought
sell sold
send sent
sew sewn
shake shook shaken
shear shorn
shine shone
shoot shot
show shown
shrink shrank shrunk shrunken
sing sang sung
sink sank sunk sunken
sit sat
slay slew slain
sleep slept
slide slid
sling slung
smell smelt
sneak snuck
sow sown
speak spoke spoken
speed sped
spell spelt
spend spent
spill spilt
spin spun
spit spat
spoil spoilt
spring sprang sprung
stand stood
steal stole stolen
stick stuck
sting stung
stink stank stunk
stride strode stridden
strike struck stricken
string strung
strive strove striven
swear swore sworn
sweep swept
swell swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
tread trod trodden
undergo underwent undergone
underlie underlay underlain underlying
understand understood
undertake undertook undertaken
underwrite underwrote underwritten
undo undid undone
uphold upheld
wake woke woken
wear wore worn
weave wove woven
weep wept
win won
wind wound
withdraw withdrew withdrawn
withhold withheld
withstand withstood
wring wrung
write wrote written
die dying
tie tying
vie vying
untie untying
`;

/** Nouns with plurals of their own. */
export const irregularNouns = `
man men
woman women
child children
foot feet
tooth teeth
goose geese
mouse mice
louse lice
ox oxen
wife wives
life lives
knife knives
leaf leaves
half halves
self selves
shelf shelves
thief thieves
wolf wolves
calf calves
loaf loaves
hoof hooves
scarf scarves
elf elves
sheaf sheaves
die dice
criterion criteria
phenomenon phenomena
medium media
bacterium bacteria
stratum strata
referendum referenda
memorandum memoranda
addendum addenda
datum data
curriculum curricula
nucleus nuclei
stimulus stimuli
alumnus alumni
cactus cacti
fungus fungi
radius radii
syllabus syllabi
focus foci
analysis analyses
axis axes
basis bases
crisis crises
diagnosis diagnoses
emphasis emphases
hypothesis hypotheses
oasis oases
parenthesis parentheses
synopsis synopses
synthesis syntheses
thesis theses
appendix appendices
index indices
matrix matrices
vertex vertices
formula formulae
larva larvae
movie movies
cookie cookies
calorie calories
zombie zombies
rookie rookies
selfie selfies
genie genies
lie lies
pie pies
tie ties
aide aides
axe axes
shoe shoes
toe toes
foe foes
canoe canoes
ache aches
headache headaches
cache caches
niche niches
avalanche avalanches
apache apaches
bus buses
gas gases
plus pluses
virus viruses
campus campuses
census censuses
bonus bonuses
consensus consensuses
caucus caucuses
status statuses
lens lenses
bias biases
atlas atlases
alias aliases
canvas canvases
chorus choruses
circus circuses
surplus surpluses
walrus walruses
octopus octopuses
iris irises
genius geniuses
apparatus apparatuses
quiz quizzes
passerby passersby
attorney-general attorneys-general
`;

/** Nouns that end in s in the singular, or whose plural is their lemma. */
export const unchangedNouns: ReadonlySet<string> = new Set(
  `series species means headquarters barracks crossroads gallows news politics economics physics mathematics
   athletics gymnastics logistics statistics ethics dynamics tactics electronics diplomatics linguistics graphics
   thanks pants regards troops proceedings whereabouts surroundings auspices savings glasses jeans trousers scissors shorts goods premises proceeds outskirts remains arms clothes customs
   sheep deer fish aircraft spacecraft hovercraft offspring shrimp salmon corps chassis works alms`.split(
    /\s+/,
  ),
);

/** Comparatives, superlatives, pronouns, particles and contracted forms. */
export const otherForms = `
good better best
bad worse worst
far farther farthest further furthest
he him
she her
I me
we us
they them 'em
not n't nt
a an
`;
