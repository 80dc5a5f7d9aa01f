import type { Finding } from '../../domain/finding.js';

/**
 * Why a finding was made, for a reader: without what neither side says, which explains nothing,
 * and without the rule, which stands beside it.
 */
export function reasonsOf({ because, rule }: Finding): readonly string[] {
  return because.filter(
    (reason) =>
      !reason.endsWith(': not said on both sides') &&
      !reason.endsWith(': not said and not said – unknown') &&
      !reason.startsWith(`rule ${rule}: `),
  );
}
