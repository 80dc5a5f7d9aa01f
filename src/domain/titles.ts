/** What is said shortened before a name, and so with a full stop that ends no sentence. */
export const shortTitles: readonly string[] =
  'Mr Mrs Ms Mx Dr Prof Sen Sens Rep Reps Gov Gen Lt Col Maj Capt Cmdr Sgt Adm Rev Hon'.split(' ');

/** Addresses that say nothing of what somebody does. */
export const addresses: readonly string[] = 'Mr Mrs Ms Miss Mx Dr Sir Dame'.split(' ');

/** Addresses and offices, word by word, as they stand before names: "Prime Minister Jane Roe". */
export const titles: readonly string[] = [
  ...addresses,
  ...(
    'Prof Professor Lord Lady Baron Baroness King Queen Prince Princess Pope Rev Reverend ' +
    'Sen Senator Rep Congressman Congresswoman Representative Gov Governor President Chancellor ' +
    'Secretary Minister Mayor Judge Justice Ambassador Attorney General Gen Colonel Col ' +
    'Lieutenant Lt Captain Capt Sergeant Sgt Chief Chairman Chairwoman Chair Speaker Director ' +
    'Deputy Vice Prime Foreign'
  ).split(' '),
];
