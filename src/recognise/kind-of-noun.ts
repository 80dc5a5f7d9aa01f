const ofTheDay =
  /[ ](?:trip|tripper|shift|pass|ticket|tour|visitor|labou?rer|worker|nurse|school|student|cent(?:re|er)|game|match|flight|train|boat|ferry|patient|case)(?:s|es)\b/y;
const ofTheNight =
  /[ ](?!(?:stay|break|cruise|trip|visit|package|stand|run)s\b|(?:is|was|has|across|unless|this|as)\b)[a-z]{3,20}s\b/y;

/**
 * Whether the day or night that ends at `at` tells the kind of what is counted behind it: "six night
 * shifts", "six day trips". "Six-day trips" and "six night stays" last so long.
 */
export function isKindOfNoun(unit: string, text: string, at: number): boolean {
  const pattern = unit === 'day' ? ofTheDay : unit === 'night' ? ofTheNight : undefined;
  if (!pattern) return false;
  pattern.lastIndex = at;
  return pattern.test(text);
}
