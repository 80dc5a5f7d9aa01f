import type { LoadedRules } from './rule-book.js';

/** `twosource:recommended, severity by news/twosource.yaml:4:3`. */
export function ruleSource(id: string, { origins }: Pick<LoadedRules, 'origins'>): string {
  const { pack, level } = origins.get(id) ?? { pack: '' };
  const said = level && (level.value === 'off' ? 'off by' : 'severity by');
  return level ? `${pack}, ${said} ${level.from}` : pack;
}
