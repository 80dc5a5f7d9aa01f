import { irregularPlurals } from '../../domain/irregular-plurals.js';
import { wordSet } from '../../domain/word-set.js';
import { lean } from '../lean-pattern.js';
import { inLowerCase } from '../words.js';

const irregular: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...irregularPlurals,
    people: 'person',
    persons: 'person',
    lives: 'life',
    leaves: 'leaf',
    bases: 'base',
    movies: 'movie',
    cookies: 'cookie',
    ties: 'tie',
    calories: 'calorie',
    rookies: 'rookie',
    buses: 'bus',
    viruses: 'virus',
    campuses: 'campus',
    bonuses: 'bonus',
    caucuses: 'caucus',
    statuses: 'status',
    quizzes: 'quiz',
    cattle: 'cattle',
    aircraft: 'aircraft',
    personnel: 'personnel',
    sheep: 'sheep',
    fish: 'fish',
    series: 'series',
    species: 'species',
    spacecraft: 'spacecraft',
  }),
);

/** People of a place and the like in -is: other words in -is are no plurals. */
const plurals =
  /^(?:israel|iraq|pakistan|saud|yemen|bangladesh|kuwait|qatar|oman|emirat|somal|bahrain|azerbaijan|nepal|kashmir|punjab|bengal|houth|yazid|naz|tax|safar|bikin)is$/;

/** Words in -s that are no plurals. */
const singulars = wordSet(
  'was is has does this his its us as yes less across afterwards upwards downwards forwards backwards onwards indoors outdoors upstairs downstairs always perhaps plus versus besides sometimes nowadays news politics economics athletics physics mathematics ethics virus campus bonus caucus status bus census consensus chorus focus crisis analysis basis thesis gas boss press congress business access process success loss class glass mass cross dress address illness witness progress princess express goddess various previous serious dangerous numerous religious famous nervous anonymous enormous precious obvious continuous overseas series headquarters thus whereas besides texas paris',
);

const twoCapitals = lean(/^\p{Lu}{2}/u);

/** The singular of a plural noun; undefined where the word is no plural. */
export function singular(word: string): string | undefined {
  const lower = inLowerCase(word);
  const known = irregular.get(lower);
  if (known) return known;
  if (
    word.length < 3 ||
    !lower.endsWith('s') ||
    lower.endsWith('ss') ||
    singulars.has(lower) ||
    ((lower.endsWith('us') || lower.endsWith('is')) && !plurals.test(lower))
  )
    return undefined;
  // MPs, GPs, but soldiers and Democrats
  if (word === lower) return withoutEnding(lower);
  const stem = word === word.toUpperCase() ? undefined : twoCapitals.test(word) ? word : lower;
  return stem && withoutEnding(stem);
}

function withoutEnding(plural: string): string {
  if (!plural.endsWith('es')) return plural.slice(0, -1);
  if (/[^aeiou]ies$/.test(plural) && plural.length > 4) return plural.replace(/ies$/, 'y');
  if (/(?:ch|sh|ss|x|zz|o)es$/.test(plural) && !/(?:shoes|toes|aches)$/.test(plural))
    return plural.replace(/es$/, '');
  return plural.slice(0, -1);
}
