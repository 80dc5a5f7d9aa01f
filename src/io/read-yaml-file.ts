import { readFileSync, statSync } from 'node:fs';
import type { RuleError } from '../domain/rule.js';
import { decode } from './decode.js';
import { fileFault } from './file-fault.js';
import { type ReadYaml, readYaml } from './yaml-source.js';

/** An error of the file as a whole. */
export const wholeFile = (file: string, message: string, line = 1): RuleError => ({
  file,
  line,
  column: 1,
  message,
  frame: '',
});

/** Reads one YAML file of at most `longest` bytes; what cannot be read is an error, not a throw. */
export function readYamlFile(file: string, longest: number): ReadYaml {
  try {
    if (statSync(file).size > longest) {
      return { errors: [wholeFile(file, `larger than ${Math.round(longest / 1000)} KB`)] };
    }
    const decoded = decode(readFileSync(file));
    if ('text' in decoded) return readYaml(file, decoded.text, longest);
    return { errors: [wholeFile(file, decoded.fault, decoded.line)] };
  } catch (error) {
    return { errors: [wholeFile(file, fileFault(error))] };
  }
}
