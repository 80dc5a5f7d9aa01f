const dateTime =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(?:Z|([+-])(\d\d):?(\d\d))?)?$/;

/** Minutes since 1970, an unmarked zone taken as UTC; undefined where it is no ISO 8601 date. */
export function publicationMinutes(published: string): number | undefined {
  const match = dateTime.exec(published);
  if (match === null) return undefined;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((digits) => Number(digits ?? 0));
  const zone = Number(match[8] ?? 0) * 60 + Number(match[9] ?? 0);
  const utc = Date.UTC(year, month - 1, day, hour, minute, second) / 60_000;
  return match[7] === '-' ? utc + zone : utc - zone;
}

/** Whether `a` was published after `b`. Where one gives only the day, days are compared. */
export function isLater(a: string, b: string): boolean {
  const [first, second] = [publicationMinutes(a), publicationMinutes(b)];
  if (first === undefined || second === undefined) return false;
  const dayOnly = a.length === 10 || b.length === 10;
  return dayOnly ? a.slice(0, 10) > b.slice(0, 10) : first > second;
}
