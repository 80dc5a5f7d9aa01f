import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that comes with the program; the way there is the same from `src` and from `dist`. */
export const shippedFolder = fileURLToPath(new URL('../../rules', import.meta.url));

/** The packs of rules in it, by name. */
export const packs = ['recommended', 'disasters', 'politics-and-economy'] as const;

export const packFolder = (pack: (typeof packs)[number]) => join(shippedFolder, pack);

/** The rules that are in force where nobody says otherwise. */
export const shippedRules = packFolder('recommended');

/** The words that every rule set adds to. */
export const shippedVocabulary = join(shippedFolder, 'vocabulary');
