import { sameName } from './names.js';

/** What a body is called once its name has been given. */
const bodies =
  /^(?:[a-z]+ )?(?:group|company|firm|body|committee|commission|panel|council|board|agency|department|ministry|administration|office|bank|court|union|party|coalition|association|organi[sz]ation|charity|foundation|campaign|network|newspaper|paper|team)$/;

/**
 * Whether two printed speakers cannot be one voice. "The group" is not another one than "Velm Harbour
 * Trust", which may be that group, nor than Ada Okoye, who may speak for it.
 */
export const otherVoice = (a: string, b: string): boolean =>
  sameName(a, b) === 'different' && !bodies.test(a) && !bodies.test(b);
