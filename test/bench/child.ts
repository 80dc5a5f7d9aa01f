import { measure } from './measure.js';

/** One measurement a process: a clean heap, its own peak, and no help from an earlier one. */
const measured = await measure(JSON.parse(process.argv[2] ?? ''));
process.stdout.write(`\n${JSON.stringify(measured)}\n`);
