/** Irregular verbs, each with the forms that no ending is taken off of. */
const verbs = `become became, begin began begun, beat beaten, bend bent, bind bound, bite bit bitten, bleed bled,
blow blew blown, break broke broken, breed bred, bring brought, build built, burn burnt, buy bought, catch caught,
choose chose chosen, cling clung, come came, creep crept, deal dealt, die died, dig dug, draw drew drawn, drink drank drunk,
drive drove driven, eat ate eaten, fall fell fallen, feel felt, fight fought, find found, flee fled,
fly flew flown, forbid forbade forbidden, forget forgot forgotten, forgive forgave forgiven, freeze froze frozen,
free freed,
get got gotten, give gave given, go went gone, grow grew grown, hang hung, hear heard, hide hid hidden, hold held,
keep kept, kneel knelt, know knew known, lay laid, lead led, lend lent, lie lied, lose lost, make made, mean meant, meet met,
mistake mistook mistaken, overcome overcame, overthrow overthrew overthrown, overtake overtook overtaken, pay paid,
prove proven, ride rode ridden, ring rang rung, rise rose risen, run ran, say said, see saw seen, seek sought,
sell sold, send sent, shake shook shaken, shoot shot, show shown, shrink shrank shrunk, sing sang sung,
sink sank sunk, sit sat, sleep slept, slide slid, speak spoke spoken, spend spent, spin spun, stand stood,
steal stole stolen, stick stuck, strike struck stricken, sue sued, swear swore sworn, sweep swept, swim swam swum,
swing swung, take took taken, teach taught, tear tore torn, tell told, think thought, tie tied, throw threw thrown,
undergo underwent undergone, understand understood, undertake undertook undertaken, wake woke woken, wear wore worn,
win won, withdraw withdrew withdrawn, withhold withheld, write wrote written`;

const bases: ReadonlyMap<string, string> = new Map(
  verbs.split(',').flatMap((row) => {
    const [base = '', ...forms] = row.trim().split(/\s+/);
    return forms.map((form) => [form, base] as const);
  }),
);

/** The infinitive of an irregular past or participle in lower case, "sold" → "sell"; else undefined. */
export const irregularBase = (word: string): string | undefined => bases.get(word);
