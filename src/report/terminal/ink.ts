import type { Verdict } from '../../domain/finding.js';

type Dye = (text: string) => string;

/** How parts of a terminal text are coloured; meaning never rests on the colour alone. */
export interface Ink {
  readonly heading: Dye;
  readonly evidence: Dye;
  readonly quiet: Dye;
  readonly verdict: Readonly<Record<Verdict, Dye>>;
}

const none: Dye = (text) => text;

/** No colours: for files, pipes and `NO_COLOR`. */
export const plainInk: Ink = {
  heading: none,
  evidence: none,
  quiet: none,
  verdict: {
    contradiction: none,
    update: none,
    difference: none,
    refinement: none,
    agreement: none,
    'single-source': none,
  },
};
