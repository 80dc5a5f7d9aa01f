/** Offices of one body, of which a person holds one at a time, each under all its names. */
const ladders: readonly (readonly string[])[] = [
  [
    'constable|police constable',
    'sergeant|detective sergeant',
    'inspector|detective inspector',
    'chief inspector|detective chief inspector',
    'superintendent|detective superintendent',
    'chief superintendent|detective chief superintendent',
    'assistant commissioner',
    'deputy commissioner',
    'commissioner|police commissioner',
  ],
  [
    'second lieutenant|2nd lt',
    'lieutenant|lt',
    'captain|capt',
    'major|maj',
    'lieutenant colonel|lt col',
    'colonel|col',
    'brigadier|brigadier general|brig gen',
    'major general|maj gen',
    'lieutenant general|lt gen',
    'general|gen',
  ],
  ['president', 'vice president|vice-president|vp', 'prime minister|pm|premier'],
  ['mayor', 'deputy mayor|vice mayor'],
  ['governor|gov', 'lieutenant governor|lt gov|deputy governor'],
  ['head', 'deputy head'],
  ['director', 'deputy director|assistant director'],
  ['chief', 'deputy chief|assistant chief'],
  ['minister', 'deputy minister', 'prime minister|pm|premier'],
  ['prime minister|pm|premier', 'deputy prime minister'],
  [
    'chairman|chairwoman|chair',
    'vice chairman|vice chairwoman|vice chair|deputy chairman|deputy chairwoman|deputy chair',
  ],
  ['secretary', 'deputy secretary|assistant secretary|under secretary|undersecretary'],
  ['attorney general', 'deputy attorney general|assistant attorney general'],
  ['speaker', 'deputy speaker'],
];
/** So many words name a rank. */
const longest = 4;

type Rung = readonly [ladder: number, rung: number];

const rungs: ReadonlyMap<string, readonly Rung[]> = (() => {
  const found = new Map<string, Rung[]>();
  for (const [ladder, offices] of ladders.entries()) {
    for (const [rung, names] of offices.entries()) {
      for (const name of names.split('|')) {
        const known = found.get(name);
        if (known) known.push([ladder, rung]);
        else found.set(name, [[ladder, rung]]);
      }
    }
  }
  return found;
})();

/** Whether two offices stand on one ladder, the one above the other. */
export function otherRung(a: string, b: string): boolean {
  const theirs = rungs.get(b) ?? [];
  return (rungs.get(a) ?? []).some(([ladder, rung]) =>
    theirs.some((other) => other[0] === ladder && other[1] !== rung),
  );
}

/** The rank by which a row of words ends: "Detective Superintendent" of the same, "head" of "its head". */
export function rankAtEnd(words: readonly string[]): string | undefined {
  for (let from = Math.max(0, words.length - longest); from < words.length; from++) {
    const rank = words.slice(from).join(' ').toLowerCase().replaceAll('.', '');
    if (rungs.has(rank)) return rank;
  }
  return undefined;
}
