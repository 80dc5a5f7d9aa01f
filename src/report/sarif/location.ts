import type { Location } from 'sarif';
import type { Evidence } from '../../domain/finding.js';
import type { Places } from '../../domain/place.js';
import type { Report } from '../../domain/report.js';
import type { Lookup } from '../view/lookup.js';
import { regionFinder } from '../view/region.js';
import { outletOf } from '../view/sides.js';
import { sarifText, uriOf } from './text.js';

/** Where one side's words stand, with who prints them. */
export type Locate = (evidence: Evidence) => Location;

/**
 * Finds the location of evidence: in the file that was read, else in an artifact named after the
 * article's id, whose lines are those of the text.
 */
export function locator(report: Report, places: Places, lookup: Lookup): Locate {
  const regionOf = regionFinder(report, places);
  return ({ article: id, span, side, text }) => {
    const { file, ...region } = regionOf(id, span);
    const article = lookup.articles.get(id);
    const outlet = article ? outletOf(article) : id;
    return {
      physicalLocation: {
        artifactLocation: { uri: file === undefined ? `articles/${uriOf(id)}` : uriOf(file) },
        region: { ...region, snippet: { text } },
      },
      message: { text: sarifText(`${side}, ${outlet}: “${text}”`, 600) },
    };
  };
}
