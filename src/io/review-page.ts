import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Where `npm run build` leaves the review page, seen from the sources and from what is built. */
const reviewPage = fileURLToPath(new URL('../../dist/web/review.html', import.meta.url));

/** The review page as it is built, without a report in it. */
export function readReviewPage(): Promise<string> {
  return readFile(reviewPage, 'utf8');
}
