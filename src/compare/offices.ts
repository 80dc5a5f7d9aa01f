/** What somebody is called: "former prosecutor"; "minister" of "foreign". */
export interface Office {
  /** In lower case. */
  readonly office: string;
  /** What stands before it. */
  readonly of: readonly string[];
}

/** Offices and callings of one field, of which nobody has two at a time, each under all its names. */
const fields: readonly (readonly string[])[] = [
  [
    'chief executive|chief executive officer|ceo',
    'chair|chairman|chairwoman|chairperson',
    'chief financial officer|finance director|cfo',
  ],
  ['senator|sen', 'representative|rep|congressman|congresswoman', 'governor|gov', 'mayor'],
  ['judge|justice|magistrate', 'prosecutor|lawyer|attorney|solicitor|barrister|counsel'],
  ['doctor|surgeon', 'nurse|midwife', 'paramedic'],
  ['priest|vicar|pastor', 'bishop', 'archbishop', 'rabbi', 'imam'],
  ['striker', 'goalkeeper'],
];
/** What a minister is of: nobody is told by two of these. */
const portfolios: readonly string[] = [
  'foreign|external',
  'defence|defense',
  'interior|home',
  'finance|treasury|economy',
  'justice',
  'health',
  'education',
  'trade',
  'transport|transportation',
  'energy',
  'environment',
  'agriculture',
  'labour|labor',
  'culture',
  'police',
  'fire',
];
const withPortfolio: ReadonlySet<string> = new Set(['minister', 'secretary', 'chief']);
/** So many words name an office. */
const longest = 3;

const places: ReadonlyMap<string, readonly [field: number, place: number]> = new Map(
  fields.flatMap((offices, field) =>
    offices.flatMap((names, place) =>
      names.split('|').map((name) => [name, [field, place] as const] as const),
    ),
  ),
);
const matters: ReadonlyMap<string, number> = new Map(
  portfolios.flatMap((names, matter) => names.split('|').map((name) => [name, matter] as const)),
);

/**
 * Whether nobody holds the two at a time: senator and representative, the foreign and the defence
 * minister. A former prosecutor may be a judge; what somebody was then is told of another time.
 */
export function otherOffice(a: Office, b: Office): boolean {
  if ([...a.of, ...b.of].includes('then') || isFormer(a) !== isFormer(b)) return false;
  const [nameA, nameB] = [withoutFormer(a.office), withoutFormer(b.office)];
  return nameA === nameB && withPortfolio.has(nameA)
    ? otherMatter(a.of, b.of)
    : shutOut(nameA, nameB);
}

const isFormer = ({ office }: Office) => former.test(office);
const withoutFormer = (office: string) => office.replace(former, '');
const former = /^(?:former|ex) /u;

/** Whether two names are of two offices in one field. */
function shutOut(a: string, b: string): boolean {
  const [placeA, placeB] = [places.get(a), places.get(b)];
  return placeA !== undefined && placeA[0] === placeB?.[0] && placeA[1] !== placeB[1];
}

/** Both say what they are of, and they are of nothing in common. */
function otherMatter(a: readonly string[], b: readonly string[]): boolean {
  const [ours, theirs] = [a, b].map((words) => words.flatMap((word) => matters.get(word) ?? []));
  if (!ours?.length || !theirs?.length) return false;
  return !ours.some((matter) => theirs.includes(matter));
}

/**
 * The office by which a row of words ends: "Former judge" of "former judge", "Foreign Minister" of
 * "minister" and "foreign".
 */
export function officeAtEnd(words: readonly string[]): Office | undefined {
  const last = words.slice(-longest).map((word) =>
    word
      .toLowerCase()
      .replaceAll('.', '')
      .replace(/['’]s$/u, ''),
  );
  for (let from = 0; from < last.length; from++) {
    const office = last.slice(from).join(' ');
    if (places.has(office) || withPortfolio.has(office)) return { office, of: last.slice(0, from) };
  }
  return undefined;
}
