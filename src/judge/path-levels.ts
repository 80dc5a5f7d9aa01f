import type { Article } from '../domain/article.js';
import type { Rule } from '../domain/rule.js';
import type { Level, PathLevels } from '../domain/settings.js';

/** A rule as it is for two articles: with another severity, or undefined where it is off. */
export type RuleAt = (rule: Rule, a: Article, b: Article) => Rule | undefined;

/** Compiles the levels of paths; they count where one of the two articles lies there. */
export function compilePathLevels(paths: readonly PathLevels[] = []): RuleAt {
  if (paths.length === 0) return (rule) => rule;
  const variants = new Map<string, Rule>();
  const variant = (rule: Rule, severity: Exclude<Level, 'off'>): Rule => {
    const key = `${rule.id} ${severity}`;
    const known = variants.get(key) ?? { ...rule, severity };
    variants.set(key, known);
    return known;
  };
  return (rule, a, b) => {
    const last = paths.findLast(
      ({ path, levels }) => levels[rule.id] !== undefined && (liesIn(a, path) || liesIn(b, path)),
    );
    const level = last?.levels[rule.id];
    if (level === undefined) return rule;
    return level === 'off' ? undefined : variant(rule, level);
  };
}

const liesIn = ({ id, story }: Article, path: string) => isBelow(id, path) || isBelow(story, path);

const isBelow = (name: string, path: string) => name === path || name.startsWith(`${path}/`);
