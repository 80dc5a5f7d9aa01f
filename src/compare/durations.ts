/** A TIMEX3 duration by its length; `unknown` where an amount is X ("months": `PXM`). */
export interface Duration {
  readonly days: number;
  /** Length in days of the smallest unit printed. */
  readonly unit: number;
  /** Calendar units (month and up) do not have a fixed number of days. */
  readonly calendar: boolean;
  readonly unknown: boolean;
}

const meanMonth = 365.2425 / 12;
const calendarUnits: Readonly<Record<string, number>> = {
  M: meanMonth,
  Q: 3 * meanMonth,
  Y: 12 * meanMonth,
  DE: 120 * meanMonth,
  E: 120 * meanMonth,
  C: 1200 * meanMonth,
  CE: 1200 * meanMonth,
};
const dateUnits: Readonly<Record<string, number>> = { ...calendarUnits, W: 7, D: 1, WE: 2 };
const clockUnits: Readonly<Record<string, number>> = { H: 1 / 24, M: 1 / 1440, S: 1 / 86400 };

const part = /(\d{1,15}(?:\.\d{1,15})?|X)(DE|CE|WE|[A-Z])/y;

function readParts(text: string, units: Readonly<Record<string, number>>) {
  const parts: { amount: number; days: number; unknown: boolean }[] = [];
  for (part.lastIndex = 0; part.lastIndex < text.length; ) {
    const [, amount, unit] = part.exec(text) ?? [];
    const days = units[unit ?? ''];
    if (amount === undefined || days === undefined) return undefined;
    parts.push({ amount: amount === 'X' ? 1 : Number(amount), days, unknown: amount === 'X' });
  }
  return parts;
}

/** Reads `P3Y`, `P1Y6M`, `P2W`, `PT90M`, `PXD`; undefined for anything else. */
export function durationOf(value: string): Duration | undefined {
  if (!value.startsWith('P') || value.length > 80) return undefined;
  const [date = '', clock = ''] = value.slice(1).split('T');
  const dated = readParts(date, dateUnits);
  const clocked = readParts(clock, clockUnits);
  const parts = dated && clocked && [...dated, ...clocked];
  if (parts === undefined || parts.length === 0) return undefined;
  return {
    days: parts.reduce((sum, { amount, days }) => sum + amount * days, 0),
    unit: Math.min(...parts.map(({ days }) => days)),
    calendar: parts.every(({ days }) => days >= meanMonth),
    unknown: parts.some(({ unknown }) => unknown),
  };
}
