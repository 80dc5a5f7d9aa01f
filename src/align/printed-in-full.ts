import type { StatementClaim } from '../domain/claim.js';

/**
 * Whether a title stands beside the given name too: "President Roe", where only Ann Roe is named in
 * full, may be her father.
 */
export const isPrintedInFull = ({ words, subject = '' }: StatementClaim): boolean => {
  const given = subject.indexOf(' ');
  return given > 0 && words.includes(subject.slice(0, given));
};
