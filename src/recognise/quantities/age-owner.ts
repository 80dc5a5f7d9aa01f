import { anyMonth } from '../../domain/calendar-names.js';
import { lean } from '../lean-pattern.js';

// Jane Smith, 27, said    Jane Smith Jr., a 27-year-old nurse    Jane Smith, who is 27,
// ^^^^^^^^^^              ^^^^^^^^^^^^^^                         ^^^^^^^^^^
const owner = lean(
  /(?<place>\b(?:in|at|near|from|of|to|on|since|by) )?(?<name>(?:\p{Lu}[\p{L}'’.-]{0,30} ){0,3}\p{Lu}[\p{L}'’-]{1,30}(?: (?:Jr|Sr)\.?)?), (?<more>an? |who (?:is|was|turned|turns) )?$/u,
);
const longest = 100;

// In Arlo, a 27-year-old nurse    On Monday, a 27-year-old nurse
const noName = new RegExp(`^(?:In|At|Near|From|Of|To|On|Since|By)\\b|(?:${anyMonth}|day)$`);

/** The name that an age at `start` is said of in apposition. */
export function ageOwner(text: string, start: number): string | undefined {
  const { place, name, more } =
    owner.exec(text.slice(Math.max(0, start - longest), start))?.groups ?? {};
  if (name === undefined || noName.test(name)) return undefined;
  // "police in Arlo, a 27-year-old nurse"
  return place !== undefined && more?.startsWith('a') ? undefined : name;
}
