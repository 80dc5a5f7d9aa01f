import type { FromSchema } from 'json-schema-to-ts';
import type { VocabularyFile, vocabularySchemas } from './vocabulary-schema.js';

type Row<File extends VocabularyFile> = Readonly<
  FromSchema<(typeof vocabularySchemas)[File]['items']>
>;

/** What may stand beside a number: one row of `rules/vocabulary/units.yml`. */
export type UnitEntry = Row<'units'>;
/** Cue words that make a clause other than asserted: one row of `modality.yml`. */
export type ModalityEntry = Row<'modality'>;
/** Words that attribute: one row of `speech.yml`. */
export type SpeechEntry = Row<'speech'>;
/**
 * Words that tell one thing to one degree: one row of `scales.yml`. “Refused” and “was reluctant”
 * stand on one scale; so do “ahead of schedule” and “no target date”.
 */
export type ScaleEntry = Row<'scales'>;

/** The words that the stages know, read from `rules/vocabulary/`; rule authors add to it. */
export type Vocabulary = { readonly [File in VocabularyFile]: readonly Row<File>[] } & {
  /** How often a word stands among a million of everyday English; absent: not weighed. */
  readonly frequencies?: ReadonlyMap<string, number>;
};
