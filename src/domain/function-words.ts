const list = (words: string): readonly string[] => words.split(' ');

export const articles = list('a an the');
export const demonstratives = list('this that these those');
export const possessives = list('my your his her its our their');
export const subjectPronouns = list('i you he she it we they');
export const objectPronouns = list('me him her us them');
const relatives = list('who whom whose which what');
export const formsOfBe = list('am is are was were be been being');
export const formsOfHave = list('has have had having');
export const formsOfDo = list('do does did');
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
