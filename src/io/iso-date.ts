const shape =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d(?::?\d\d)?)?)?$/i;

/** Whether the text is an ISO 8601 calendar date, or date and time, that exists (no 30 February). */
export function isIsoDate(text: string): boolean {
  const found = shape.exec(text);
  if (!found) return false;
  const [year, month, day, hour, minute, second] = found.slice(1).map((part) => Number(part ?? 0));
  const date = new Date(0);
  date.setUTCFullYear(year ?? 0, (month ?? 0) - 1, day);
  const exists = date.getUTCMonth() + 1 === month && date.getUTCDate() === day;
  return exists && (hour ?? 0) < 24 && (minute ?? 0) < 60 && (second ?? 0) <= 60;
}
