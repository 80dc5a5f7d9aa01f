import { styleText } from 'node:util';
import { type Ink, plainInk } from '../report/terminal/ink.js';
import type { Output } from './output.js';

type Styles = Parameters<typeof styleText>[0];

/** Whether there are colours at all is our output's to say, not `styleText`'s to guess. */
const dye = (styles: Styles) => (text: string) =>
  styleText(styles, text, { validateStream: false });

const colours: Ink = {
  heading: dye('bold'),
  evidence: dye(['bold', 'underline']),
  quiet: dye('dim'),
  verdict: {
    contradiction: dye(['bold', 'red']),
    update: dye(['bold', 'blue']),
    difference: dye(['bold', 'yellow']),
    refinement: dye('cyan'),
    agreement: dye('green'),
    'single-source': dye('magenta'),
  },
};

/** Colours where a person looks at a terminal and didn't ask for none. */
export function inkFor(output: Output): Ink {
  return output.colours ? colours : plainInk;
}
