import type { Opposite, Opposites } from '../compare/opposites.js';
import { unitFactorsOf } from '../compare/unit-factors.js';
import type { Claim, Modality } from '../domain/claim.js';
import type { Rule, RuleBook } from '../domain/rule.js';
import { isGiven } from '../domain/rule.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import { attributing, mannersIn } from './attributing.js';
import { comparisonsBy } from './comparisons.js';
import { type Condition, compileCondition } from './condition.js';
import { ruleEnvironment } from './environment.js';
import type { Library, Note } from './named-function.js';
import { compilePathLevels, type RuleAt } from './path-levels.js';
import { synonymsBy } from './synonyms.js';
import type { ToldEarly } from './told-early.js';

/** A condition that holds its source, for showing what it gave. */
interface NamedCondition {
  readonly text: string;
  readonly run: Condition;
}

export interface CompiledRule {
  readonly rule: Rule;
  readonly when: readonly NamedCondition[];
  readonly unless: readonly NamedCondition[];
}

/** What the functions ask about the fact at hand. */
export interface FactContext {
  readonly explained: (a: string, b: string) => boolean;
  readonly toldEarly: ToldEarly;
  readonly originOf: (article: string) => string;
}

/** The rules of a book, ready to be run: compiled once, found by kind and dimension of a claim. */
export interface CompiledRules {
  /** Rules for two claims, in order of id. */
  readonly forPair: (a: Claim, b: Claim) => readonly CompiledRule[];
  /** Rules for a claim that nobody else makes. */
  readonly forOne: (claim: Claim) => readonly CompiledRule[];
  /** Says of which fact the functions speak from now on. */
  readonly speakOf: (context: FactContext) => void;
  /** The comparisons made since notes were last taken or dropped, each once, in words. */
  readonly takeNotes: () => readonly string[];
  readonly dropNotes: () => void;
  /** A rule as settings have it for two articles. */
  readonly at: RuleAt;
}

/**
 * Compiles a book's rules. A book that was read from files is checked; one with a condition that
 * does not compile throws.
 */
export function compileRules(book: RuleBook): CompiledRules {
  let context: FactContext = {
    explained: () => false,
    toldEarly: () => false,
    originOf: (article) => article,
  };
  let notes = new Set<Note>();
  const library: Library = {
    compare: comparisonsBy(unitFactorsOf(book.vocabulary.units), book.tolerances),
    strengthOf: strengths(book.vocabulary),
    attributes: attributing(book.vocabulary),
    mannersIn: mannersIn(book.vocabulary),
    opposites: oppositesOf(book.vocabulary),
    areSynonyms: synonymsBy(book.vocabulary),
    explained: (a, b) => context.explained(a, b),
    toldEarly: (claim, published) => context.toldEarly(claim, published),
    originOf: (article) => context.originOf(article),
    note: (comparison) => notes.add(comparison),
  };
  const [lone, paired] = [true, false].map((alone) => {
    const rules = book.rules.filter(({ verdict }) => (verdict === 'single-source') === alone);
    return indexed(rules.map(compileInto(ruleEnvironment(library, alone))));
  });
  return {
    forPair: (a, b) => (paired?.(a) ?? []).filter(({ rule: { given } }) => isGiven(given, b)),
    forOne: (claim) => lone?.(claim) ?? [],
    speakOf: (next) => {
      context = next;
    },
    takeNotes: () => {
      const taken = new Set([...notes].map(({ because }) => because));
      notes = new Set();
      return [...taken];
    },
    dropNotes: () => {
      if (notes.size > 0) notes = new Set();
    },
    at: compilePathLevels(book.paths),
  };
}

const compileInto =
  (environment: ReturnType<typeof ruleEnvironment>) =>
  (rule: Rule): CompiledRule => {
    const compile = (text: string): NamedCondition => {
      const compiled = compileCondition(text, environment);
      if ('condition' in compiled) return { text, run: compiled.condition };
      throw new Error(`rule ${rule.id}: “${text}”: ${compiled.fault.message}`);
    };
    return { rule, when: rule.when.map(compile), unless: rule.unless.map(compile) };
  };

/** Finds the rules that look at a claim; those for its kind and dimension are listed once. */
function indexed(rules: readonly CompiledRule[]) {
  const byKind = new Map<string, readonly CompiledRule[]>();
  return (claim: Claim): readonly CompiledRule[] => {
    const dimension = claim.kind === 'quantity' ? claim.quantity.dimension : undefined;
    const key = `${claim.kind} ${dimension}`;
    const listed =
      byKind.get(key) ??
      rules.filter(
        ({ rule: { given } }) =>
          given.kind.includes(claim.kind) &&
          (given.dimension === undefined ||
            (dimension !== undefined && given.dimension.includes(dimension))),
      );
    byKind.set(key, listed);
    return listed.filter(({ rule: { given } }) => isGiven(given, claim));
  };
}

/** The words of the scales whose degrees shut each other out. */
function oppositesOf({ scales }: Vocabulary): Opposites {
  const opposites = new Map<string, readonly Opposite[]>();
  for (const { scale, degree, cues } of scales.filter(({ opposed }) => opposed)) {
    for (const cue of cues) opposites.set(cue, [...(opposites.get(cue) ?? []), { scale, degree }]);
  }
  return opposites;
}

/** Of a modality that has several entries the first one's strength counts. */
function strengths({ modality: entries }: Vocabulary): (modality: Modality) => number {
  const table = new Map<Modality, number>([['asserted', 1]]);
  for (const { modality, strength } of entries) {
    if (!table.has(modality)) table.set(modality, strength);
  }
  return (modality) => table.get(modality) ?? 0.5;
}
