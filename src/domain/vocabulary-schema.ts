import { modalities } from './claim.js';
import { dimensions } from './quantity.js';
import { nameKinds } from './schema-parts.js';

const word = { type: 'string', minLength: 1, maxLength: 200 } as const;
const words = { type: 'array', items: word, maxItems: 5000 } as const;
const yes = { type: 'boolean' } as const;

/** A file that is a list of rows of one form; unknown keys are refused. */
const rowsOf = <
  const Name extends string,
  const Needed extends readonly string[],
  const Properties extends Readonly<Record<string, object>>,
>(
  name: Name,
  title: string,
  required: Needed,
  properties: Properties,
) =>
  ({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `https://twosource.example/${name}.schema.json`,
    title,
    type: 'array',
    maxItems: 20_000,
    items: { type: 'object', additionalProperties: false, required, properties },
  }) as const;

/** What each file in `vocabulary/` may contain; the one source of the types of its rows. */
export const vocabularySchemas = {
  units: rowsOf('units', 'Units: what may stand beside a number', ['unit', 'dimension'], {
    unit: {
      ...word,
      description: 'Its name, as claims and rules have it: kilometre, USD, percent.',
    },
    dimension: { enum: dimensions, description: 'What it measures.' },
    words: { ...words, description: 'What may follow the number, every inflection.' },
    prefixes: { ...words, description: 'What may stand before the number.' },
    factor: {
      type: 'number',
      exclusiveMinimum: 0,
      description: 'How many of the dimension’s base unit one of these is: kilometre 1000 (metre).',
    },
  }),
  modality: rowsOf(
    'modality',
    'Modality: words by which a clause is other than plainly asserted',
    ['modality', 'strength', 'cues'],
    {
      modality: { enum: modalities, description: 'What the words make of the clause.' },
      strength: {
        type: 'number',
        minimum: 0,
        maximum: 1,
        description: 'How firmly the clause commits, 0 (barely possible) to 1 (as good as done).',
      },
      cues: { ...words, description: 'Lower-case words or phrases, every inflection that counts.' },
      nouns: {
        ...words,
        description:
          'Further cues, that may be nouns: what is told of “a $4 million plan” need not be planned.',
      },
    },
  ),
  speech: rowsOf('speech', 'Speech: words that attribute', ['cue', 'words', 'introduces'], {
    cue: { ...word, description: 'The word as a dictionary has it: say, according to.' },
    words: { ...words, description: 'Every inflection: says, said, saying.' },
    introduces: {
      enum: ['direct', 'indirect', 'both'],
      description: 'A quotation in marks, a clause without them, or both.',
    },
    takes: {
      type: 'array',
      items: { enum: ['thing', 'question'] },
      maxItems: 2,
      description: 'What it reports besides a clause: “predicted a cut”, “asked whether …”.',
    },
    manner: {
      ...word,
      description:
        'How it makes what was said appear: doubting (claimed); a.quote.manner in rules.',
    },
    noun: {
      ...yes,
      description:
        'true: its plain form and the third person are nouns as often as not (claim, reports), and attribute only where what stands around says so.',
    },
  }),
  names: rowsOf('names', 'Names of one person, place or body', ['name', 'kind', 'also'], {
    name: { ...word, description: 'The fullest name.' },
    kind: { enum: nameKinds, description: 'What bears it.' },
    also: { ...words, description: 'What it is called besides.' },
  }),
  concepts: rowsOf('concepts', 'Concepts: phrases for one thing measured', ['concept', 'also'], {
    concept: { ...word, description: 'What is counted or measured, as rules name it.' },
    also: {
      ...words,
      description: 'What it is called besides; order of words, plural and articles don’t matter.',
    },
    of: {
      ...words,
      description: 'Concepts that it is a kind of, and may be counted as: passengers are people.',
    },
  }),
  acts: rowsOf('acts', 'Acts: verbs that may tell one act', ['act', 'also'], {
    act: { ...word, description: 'The commonest of the verbs, as an infinitive.' },
    also: {
      ...words,
      description:
        'Other verbs, as infinitives with their particle (break up), and nouns of the act.',
    },
    begins: {
      ...word,
      description: 'The act that goes on from then: who is born lives.',
    },
    ends: {
      ...word,
      description: 'The act that goes on until then: who dies lives no longer.',
    },
    lasts: {
      ...yes,
      description: 'true: it goes on, and who did it in one year may have done it in another too.',
    },
  }),
  scales: rowsOf(
    'scales',
    'Scales: words that tell one thing to different degrees',
    ['scale', 'degree', 'cues'],
    {
      scale: { ...word, description: 'What a.scale is in rules: refusal, margin.' },
      degree: { ...word, description: 'What a.degree is: refused, reluctant, willing.' },
      cues: { ...words, description: 'Lower-case words or phrases, every inflection that counts.' },
      naming: {
        ...yes,
        description: 'true: the words name one thing, and less around them needs to be shared.',
      },
      opposed: {
        ...yes,
        description: 'true: the degrees shut each other out; for clauses that are alike else only.',
      },
    },
  ),
} as const;

/** The files of a vocabulary, without `.yml`. */
export type VocabularyFile = keyof typeof vocabularySchemas;
