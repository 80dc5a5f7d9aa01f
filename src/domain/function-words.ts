const list = (words: string): readonly string[] => words.split(' ');

export const articles = list('a an the');
export const demonstratives = list('this that these those');
export const possessives = list('my your his her its our their');
const subjectPronouns = list('i you he she it we they');
export const objectPronouns = list('me him her us them');
const relatives = list('who whom whose which what');
const formsOfBe = list('am is are was were be been being');
export const formsOfHave = list('has have had having');
const formsOfDo = list('do does did');
/** Without "must", which by itself tells two clauses apart. */
export const modals = list('will would shall should can could may might');
/** They join words of one kind. */
export const conjunctions = list('and or but nor');
/** The commonest, which stand before anything; "of" joins what it stands between. */
export const prepositions = list('in on at by to for from with into onto over under');

/** Words of the closed classes that join others and name nothing; each use adds what it needs. */
export const functionWords: readonly string[] = [
  ...articles,
  ...demonstratives,
  ...possessives,
  ...subjectPronouns,
  ...relatives,
  ...formsOfBe,
  ...formsOfHave,
  ...formsOfDo,
  ...modals,
  ...conjunctions,
  'of',
  ...prepositions,
];

/** With a capital: what opens sentences far more often than it is part of a name. */
export const sentenceOpeners: readonly string[] = list(
  'The A An This That These Those There Here He She It They We You I His Her Its Their Our My Your ' +
    'In On At By For From With Without As If When While Where Why What Who How Which Since After ' +
    'Before During Under Over Until Although Though Because But And Or Nor So Yet Not No Now Then ' +
    'Still Also Both Each Every Some Many Most More All Such Other Another One Two Three Several ' +
    'Few Only Even Just Meanwhile However Instead Earlier Later Last Next Once Asked Perhaps ' +
    'Despite To Among According',
);
