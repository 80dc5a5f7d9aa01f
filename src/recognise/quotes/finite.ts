/** Words that only a finite verb can be; no list can hold all verbs. */
const finite =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|cannot|may|might|must|should|does|did|do|[a-z]{1,12}n[’']t|(?:he|she|it|they|we|I|you|there|that|who|what)[’'](?:s|re|ve|ll|d|m))\b/i;

/** Whether a stretch holds a verb with a subject of its own, as far as plain words tell. */
export const hasFiniteVerb = (words: string) => finite.test(words);
