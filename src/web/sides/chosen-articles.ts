import type { ReportedArticle } from '../../domain/report.js';
import type { Place } from '../location.js';
import type { Item, Review } from '../review.js';

/** Texts that a screen can show at once. */
export const mostTexts = 4;

/**
 * The articles to show: those that were asked for, else one of each side of the finding that is
 * open or stands first, else the first two of the story. Articles of several stories have nothing
 * in common, so those of the first one's story stay.
 */
export function chosenArticles(
  place: Place,
  items: readonly Item[],
  { lookup, report, byId }: Review,
): readonly ReportedArticle[] {
  const asked = (place.articles ?? []).flatMap((id) => lookup.articles.get(id) ?? []);
  const open = place.finding === undefined ? undefined : byId.get(place.finding);
  const ofFinding = onEachSide(open ?? items.find(({ finding }) => finding.outlets > 1));
  const story =
    place.story ?? open?.finding.story ?? items[0]?.finding.story ?? report.stories[0]?.id;
  const ofStory = report.stories.find(({ id }) => id === story)?.articles ?? [];
  const all = [
    ...asked,
    ...[...ofFinding, ...ofStory].flatMap((id) => lookup.articles.get(id) ?? []),
  ];
  const together = [...new Set(all)].filter((one) => one.story === all[0]?.story);
  return together.slice(0, Math.min(mostTexts, Math.max(2, asked.length)));
}

/** Of each side the article that is named first, then the others. */
function onEachSide(item: Item | undefined): readonly string[] {
  const evidence = item?.finding.evidence ?? [];
  const firsts = new Map<string, string>();
  for (const { side, article } of evidence) if (!firsts.has(side)) firsts.set(side, article);
  return [...new Set([...firsts.values(), ...evidence.map(({ article }) => article)])];
}
