/** Stems of verbs and nouns that say a quantity moved; inflections are listed to stay exact. */
const up =
  'rise rises rose risen rising climb climbs climbed climbing increase increases increased increasing grow grows grew grown growing jump jumps jumped jumping surge surges surged surging soar soars soared soaring gain gains gained gaining advance advanced advances advancing expand expands expanded expanding leap leaps leapt leaped leaping swell swells swelled swollen swelling rally rallied rallies accelerate accelerated accelerates skyrocket skyrocketed rocketed ballooned balloon ballooning spiked spike spikes edged-up raise raises raised raising boost boosts boosted boosting lift lifts lifted lifting hike hikes hiked hiking upped strengthened improved improve';
const down =
  'fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing plunge plunges plunged plunging slump slumps slumped slumping slide slides slid sliding sink sinks sank sunk sinking tumble tumbles tumbled tumbling dip dips dipped dipping shrink shrinks shrank shrunk shrinking ease eases eased easing slip slips slipped slipping plummet plummets plummeted plummeting cut cuts cutting reduce reduces reduced reducing reduction lower lowers lowered lowering slash slashes slashed slashing trim trims trimmed trimming weaken weakened halved contract contracted contracts contracting shed sheds';

const directions = new Map<string, 'up' | 'down'>([
  ...up.split(' ').map((word): [string, 'up'] => [word, 'up']),
  ...down.split(' ').map((word): [string, 'down'] => [word, 'down']),
]);

/** The direction in which a word says that something moved. */
export const changeVerb = (word: string): 'up' | 'down' | undefined => directions.get(word);

/** Verbs that say a movement with "up" or "down": "revised up", "ticked down". */
export const particleVerb =
  /^(?:(?:revis|tick|edg|inch|nudg|mov|bump|push|jump|creep)(?:ed|es|s|ing)|crept|is|are|was|were|went|goes|go|driven|drove)$/;

/** Verbs that move their object: "raised $5m" is no rise by 5m, "raised rates by 3 %" is. */
const transitive =
  /^(?:rais|boost|lift|hik|upp|lower|reduc|slash|trim|cut|shed|contract|advanc|improv|eas|lead|gain)/;
export const isTransitive = (word: string): boolean => transitive.test(word);
