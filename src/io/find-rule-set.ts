import { realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { SettingsSource } from '../domain/settings-schema.js';
import { fileFault } from './file-fault.js';
import { nearest } from './nearest.js';
import { readSettings, settingsIn } from './read-settings.js';
import { wholeFile } from './read-yaml-file.js';
import { realPath } from './real-path.js';
import { listOf } from './rule-file.js';
import { ruleFilesAt, ruleFilesIn } from './rule-files.js';
import { failed, joined, type RuleSet, setOfFiles, setOfSettings } from './rule-set.js';
import { packFolder, packs, shippedRules } from './shipped.js';
import type { YamlSource } from './yaml-source.js';

/** Where to look for rules, as the command line has it. */
export interface RulePlaces {
  /** A folder of rules that was named; without one, what the settings extend, else the shipped. */
  readonly rules?: string;
  /** Settings beside the corpus. */
  readonly settings?: string;
  /** Files, folders and packs that come in addition; a rule of the same name is replaced. */
  readonly added?: readonly string[];
}

/** Folders on the way to this one, by which a circle is seen; and where paths may lead. */
interface Way {
  readonly through: readonly string[];
  /** What settings extend lies in here: a folder elsewhere is used where a person named it. */
  readonly within: string;
}

/** Follows settings and what they extend to the rule files in force. */
export function findRuleSet({ rules, settings, added = [] }: RulePlaces): RuleSet {
  const beside = settings === undefined ? undefined : readSettings(settings);
  const told = beside === undefined ? [] : setsOf(beside, rules === undefined);
  const own = rules === undefined ? [] : [folderSet(rules, labelOf(rules), start(rules))];
  const usual = rules === undefined && (beside === undefined || told.length < 2);
  const shipped = usual
    ? [folderSet(shippedRules, 'twosource:recommended', start(shippedRules))]
    : [];
  const more = added.map(addedSet);
  return joined([...shipped, ...own, ...told, ...more]);

  /** What settings extend, and last what they say; a named folder stands in for the former. */
  function setsOf(read: ReturnType<typeof readSettings>, extending: boolean): readonly RuleSet[] {
    if ('errors' in read) return [failed(...read.errors)];
    const way = start(dirname(settings ?? '.'));
    const bases = extending ? extendedBy(read.settings, read.source, way) : [];
    return [...bases, setOfSettings(read.settings, read.source)];
  }
}

function addedSet(path: string): RuleSet {
  const pack = packOf(path);
  if (pack !== undefined) return packSet(pack, (message) => failed(wholeFile(path, message)));
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory();
  return isFolder ? folderSet(path, path, start(path)) : setOfFiles(ruleFilesAt(path), path);
}

const packOf = (name: string) => /^twosource:(.*)$/.exec(name)?.[1];

const start = (folder: string): Way => ({ through: [realPath(folder)], within: realPath(folder) });

const labelOf = (folder: string) =>
  packs.map((pack) => [packFolder(pack), `twosource:${pack}`]).find(([at]) => at === folder)?.[1] ??
  folder;

/** The rules of a folder, after those that its own settings extend. */
function folderSet(folder: string, from: string, way: Way): RuleSet {
  const own = { ...setOfFiles(ruleFilesIn(folder), from), folders: [folder] };
  const file = settingsIn(folder);
  if (file === undefined) return own;
  const read = readSettings(file);
  if ('errors' in read) return joined([own, failed(...read.errors)]);
  const bases = extendedBy(read.settings, read.source, way);
  return joined([...bases, own, setOfSettings(read.settings, read.source)]);
}

function extendedBy(settings: SettingsSource, source: YamlSource, way: Way): readonly RuleSet[] {
  const isList = Array.isArray(settings.extends);
  return listOf(settings.extends).map((name, index) => {
    const fault = (message: string) =>
      failed(source.faultAt(isList ? ['extends', index] : ['extends'], message));
    const pack = packOf(name);
    return pack === undefined ? besideSet(name, source.file, way, fault) : packSet(pack, fault);
  });
}

function packSet(name: string, fault: (message: string) => RuleSet): RuleSet {
  const pack = packs.find((one) => one === name);
  if (pack) return folderSet(packFolder(pack), `twosource:${pack}`, start(packFolder(pack)));
  const near = nearest(name, packs);
  const meant = near === undefined ? '' : `; did you mean twosource:${near}?`;
  return fault(`no pack is named “${name}”${meant}; known: ${packs.join(', ')}`);
}

function besideSet(
  name: string,
  file: string,
  { through, within }: Way,
  fault: (message: string) => RuleSet,
): RuleSet {
  const folder = join(dirname(file), name);
  const outside = () => fault(`“${name}” is outside ${within}; name it with --rules to use it`);
  if (isOutside(resolve(realPath(dirname(file)), name), within)) return outside();
  try {
    // A symbolic link leads where it likes.
    const real = realpathSync(folder);
    if (isOutside(real, within)) return outside();
    if (through.includes(real)) {
      const circle = [...through.slice(through.indexOf(real)), real];
      return fault(
        `extends itself: ${circle.map((at) => relative(within, at) || '.').join(' → ')}`,
      );
    }
    return folderSet(folder, folder, { through: [...through, real], within });
  } catch (error) {
    return fault(`“${name}”: ${fileFault(error)}`);
  }
}

function isOutside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
}
