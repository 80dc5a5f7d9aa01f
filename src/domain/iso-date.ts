const shape =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?(?:Z|([+-])(\d\d)(?::?(\d\d))?)?)?$/i;

/**
 * Minutes since 1970 of an ISO 8601 calendar date, or date and time; a time without a zone is read as
 * UTC, never as the machine's own. Undefined for what is none or does not exist (30 February).
 */
export function isoMinutes(text: string): number | undefined {
  const found = shape.exec(text);
  if (!found) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const exists = date.getUTCMonth() + 1 === month && date.getUTCDate() === day;
  if (!exists || hour > 23 || minute > 59 || second > 60) return undefined;
  const zone = Number(found[8] ?? 0) * 60 + Number(found[9] ?? 0);
  const ahead = found[7] === '-' ? -zone : zone;
  return date.getTime() / 60_000 + hour * 60 + minute + second / 60 - ahead;
}

/** Whether a text is an ISO 8601 date, or date and time, that exists. */
export const isIsoDate = (text: string): boolean => isoMinutes(text) !== undefined;

/** Whether a date tells no more than the day. */
export const isDayOnly = (text: string): boolean => text.length === 'YYYY-MM-DD'.length;
