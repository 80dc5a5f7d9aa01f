/** `2031-05-20`: the day in the person's own time zone. */
export function dayOf(time: Date): string {
  const [year, month, day] = [time.getFullYear(), time.getMonth() + 1, time.getDate()];
  return [String(year).padStart(4, '0'), ...[month, day].map(twoDigits)].join('-');
}

const twoDigits = (count: number) => String(count).padStart(2, '0');
