import { judgingSchema } from '../domain/rule-schema.js';
import type { Vocabulary } from '../domain/vocabulary.js';

const word = { type: 'string', minLength: 1, maxLength: 200 };
const words = { type: 'array', items: word, maxItems: 5000 };
const { dimension, modality } = judgingSchema.properties.given.properties;
const [oneDimension] = dimension.anyOf;
const [oneModality] = modality.anyOf;

function rowsOf(required: readonly string[], properties: Readonly<Record<string, object>>) {
  const items = { type: 'object', additionalProperties: false, required, properties };
  return { type: 'array', items, maxItems: 20_000 };
}

/** The files of a vocabulary, without `.yml`. */
export type VocabularyFile = Exclude<keyof Vocabulary, 'frequencies'>;

/** The schema of each file in `vocabulary/`: a list of rows, unknown keys refused. */
export const vocabularySchemas: Readonly<Record<VocabularyFile, object>> = {
  units: rowsOf(['unit', 'dimension'], {
    unit: word,
    dimension: oneDimension,
    words,
    prefixes: words,
    factor: { type: 'number', exclusiveMinimum: 0 },
  }),
  modality: rowsOf(['modality', 'strength', 'cues'], {
    modality: oneModality,
    strength: { type: 'number', minimum: 0, maximum: 1 },
    cues: words,
  }),
  speech: rowsOf(['cue', 'words', 'introduces'], {
    cue: word,
    words,
    introduces: { enum: ['direct', 'indirect', 'both'] },
    manner: word,
  }),
  names: rowsOf(['name', 'kind', 'also'], {
    name: word,
    kind: { enum: ['person', 'place', 'organisation', 'office'] },
    also: words,
  }),
  concepts: rowsOf(['concept', 'also'], { concept: word, also: words }),
  scales: rowsOf(['scale', 'degree', 'cues'], { scale: word, degree: word, cues: words }),
};
