import { judgingSchema } from '../domain/rule-schema.js';
import type { Vocabulary } from '../domain/vocabulary.js';

const word = { type: 'string', minLength: 1, maxLength: 200 };
const words = { type: 'array', items: word, maxItems: 5000 };
const { dimension, modality } = judgingSchema.properties.given.properties;
const [oneDimension] = dimension.anyOf;
const [oneModality] = modality.anyOf;

/** The files of a vocabulary, without `.yml`. */
export type VocabularyFile = Exclude<keyof Vocabulary, 'frequencies'>;

/** A file that is a list of rows of one form. */
interface RowsSchema {
  readonly title: string;
  readonly items: {
    readonly required: readonly string[];
    readonly properties: Readonly<Record<string, object>>;
  };
}

function rowsOf(
  name: VocabularyFile,
  title: string,
  required: readonly string[],
  properties: Readonly<Record<string, readonly [schema: object, says: string]>>,
) {
  const described = Object.entries(properties).map(([field, [schema, description]]) => [
    field,
    { ...schema, description },
  ]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `https://twosource.example/${name}.schema.json`,
    title,
    type: 'array',
    maxItems: 20_000,
    items: {
      type: 'object',
      additionalProperties: false,
      required,
      properties: Object.fromEntries(described),
    },
  };
}

/** The schema of each file in `vocabulary/`: a list of rows, unknown keys refused. */
export const vocabularySchemas: Readonly<Record<VocabularyFile, RowsSchema>> = {
  units: rowsOf('units', 'Units: what may stand beside a number', ['unit', 'dimension'], {
    unit: [word, 'Its name, as claims and rules have it: kilometre, USD, percent.'],
    dimension: [oneDimension, 'What it measures.'],
    words: [words, 'What may follow the number, every inflection.'],
    prefixes: [words, 'What may stand before the number.'],
    factor: [
      { type: 'number', exclusiveMinimum: 0 },
      'How many of the dimension’s base unit one of these is: kilometre 1000 (metre).',
    ],
  }),
  modality: rowsOf(
    'modality',
    'Modality: words by which a clause is other than plainly asserted',
    ['modality', 'strength', 'cues'],
    {
      modality: [oneModality, 'What the words make of the clause.'],
      strength: [
        { type: 'number', minimum: 0, maximum: 1 },
        'How firmly the clause commits, 0 (barely possible) to 1 (as good as done).',
      ],
      cues: [words, 'Lower-case words or phrases, every inflection that counts.'],
      nouns: [
        words,
        'Further cues, that may be nouns: what is told of “a $4 million plan” need not be planned.',
      ],
    },
  ),
  speech: rowsOf('speech', 'Speech: words that attribute', ['cue', 'words', 'introduces'], {
    cue: [word, 'The word as a dictionary has it: say, according to.'],
    words: [words, 'Every inflection: says, said, saying.'],
    introduces: [
      { enum: ['direct', 'indirect', 'both'] },
      'A quotation in marks, a clause without them, or both.',
    ],
    takes: [
      { type: 'array', items: { enum: ['thing', 'question'] }, maxItems: 2 },
      'What it reports besides a clause: “predicted a cut”, “asked whether …”.',
    ],
    manner: [
      word,
      'How it makes what was said appear: doubting (claimed); a.quote.manner in rules.',
    ],
  }),
  names: rowsOf('names', 'Names of one person, place or body', ['name', 'kind', 'also'], {
    name: [word, 'The fullest name.'],
    kind: [{ enum: ['person', 'place', 'organisation', 'office'] }, 'What bears it.'],
    also: [words, 'What it is called besides.'],
  }),
  concepts: rowsOf('concepts', 'Concepts: phrases for one thing measured', ['concept', 'also'], {
    concept: [word, 'What is counted or measured, as rules name it.'],
    also: [words, 'What it is called besides; order of words, plural and articles don’t matter.'],
    of: [words, 'Concepts that it is a kind of, and may be counted as: passengers are people.'],
  }),
  acts: rowsOf('acts', 'Acts: verbs that may tell one act', ['act', 'also'], {
    act: [word, 'The commonest of the verbs, as an infinitive.'],
    also: [
      words,
      'Other verbs, as infinitives with their particle (break up), and nouns of the act.',
    ],
    begins: [word, 'The act that goes on from then: who is born lives.'],
    ends: [word, 'The act that goes on until then: who dies lives no longer.'],
    lasts: [
      { type: 'boolean' },
      'true: it goes on, and who did it in one year may have done it in another too.',
    ],
  }),
  scales: rowsOf(
    'scales',
    'Scales: words that tell one thing to different degrees',
    ['scale', 'degree', 'cues'],
    {
      scale: [word, 'What a.scale is in rules: refusal, margin.'],
      degree: [word, 'What a.degree is: refused, reluctant, willing.'],
      cues: [words, 'Lower-case words or phrases, every inflection that counts.'],
      naming: [
        { type: 'boolean' },
        'true: the words name one thing, and less around them needs to be shared.',
      ],
      opposed: [
        { type: 'boolean' },
        'true: the degrees shut each other out; for clauses that are alike else only.',
      ],
    },
  ),
};
