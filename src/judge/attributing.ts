import type { Vocabulary } from '../domain/vocabulary.js';

const token = /\p{L}{1,40}|\p{N}/gu;
const longest = 4000;

/** By these an outlet shows that it has it from others, without saying from whom. */
const hearsay = ['reportedly', 'allegedly', 'supposedly', 'purportedly', 'apparently'];
/** "found two anchors", "showed the way": what such a verb does to a thing is no saying. */
const opensThing =
  /^(?:an?|the|this|these|those|its?|his|her|their|our|one|two|three|four|five|six|seven|eight|nine|ten|\p{N})$/u;

/** Answers whether a word of the vocabulary that introduces indirect speech stands in a text. */
export function attributing({ speech }: Vocabulary): (text: string) => boolean {
  const entries = speech.filter(({ introduces }) => introduces !== 'direct');
  const said = new Set(hearsay);
  const perhaps = new Set<string>();
  const phrases: string[] = [];
  for (const { words, manner } of entries) {
    for (const cue of words) {
      if (cue.includes(' ')) phrases.push(` ${cue} `);
      else (manner === undefined ? perhaps : said).add(cue);
    }
  }
  return (text) => {
    const words = text.slice(0, longest).toLowerCase().match(token) ?? [];
    const says = (word: string, i: number) =>
      said.has(word) || (perhaps.has(word) && !opensThing.test(words[i + 1] ?? ''));
    if (words.some(says)) return true;
    const line = ` ${words.join(' ')} `;
    return phrases.some((phrase) => line.includes(phrase));
  };
}

/** Answers in which manners a text has something said: a "plain" one, a "doubting" one. */
export function mannersIn({ speech }: Vocabulary): (text: string) => ReadonlySet<string> {
  const manners = new Map(
    speech.flatMap(({ words, manner }) =>
      manner === undefined ? [] : words.map((cue) => [cue, manner] as const),
    ),
  );
  return (text) => {
    const words = text.slice(0, longest).toLowerCase().match(token) ?? [];
    return new Set(
      words.flatMap((word, i) =>
        [word, `${word} ${words[i + 1]}`].flatMap((cue) => manners.get(cue) ?? []),
      ),
    );
  };
}
