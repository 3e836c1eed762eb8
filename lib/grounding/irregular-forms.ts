/** Forms of English words that a stemmer does not join with their word; forms that are as often a word of their own are left out. */
const FORMS = `
arise arose arisen
beat beaten
become became
begin began begun
bite bitten
blow blew blown
break broke broken
bring brought
build built
buy bought
catch caught
choose chose chosen
come came
deal dealt
draw drew drawn
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
fly flew flown
forbid forbade forbidden
forget forgot forgotten
freeze froze frozen
get got gotten
give gave given
go went gone
grow grew grown
hear heard
hide hid hidden
hold held
keep kept
know knew known
lay laid
lead led
lend lent
lose lost
make made
mean meant
meet met
overtake overtook overtaken
pay paid
prove proven
ride rode ridden
ring rang rung
rise rose risen
run ran
say said
see saw seen
seek sought
sell sold
send sent
shake shook shaken
shoot shot
show shown
shrink shrank shrunk
sing sang sung
sink sank sunk
sleep slept
speak spoke spoken
spend spent
stand stood
steal stole stolen
strike struck
swear swore sworn
swim swam
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
understand understood
wake woke
wear wore worn
win won
withdraw withdrew withdrawn
write wrote written
analysis analyses
child children
crisis crises
foot feet
life lives
man men
person people
thesis theses
woman women
wife wives
`;

const BASES: ReadonlyMap<string, string> = new Map(
  FORMS.trim()
    .split('\n')
    .flatMap((line) => {
      const [base = '', ...forms] = line.split(' ');
      return forms.map((form): [string, string] => [form, base]);
    }),
);

/** The word that an irregular form is one of; any other word as it is. */
export const baseOf = (word: string): string => BASES.get(word) ?? word;
