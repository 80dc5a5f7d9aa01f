import { describe, expect, test } from 'vitest';
import { claimOf, framed } from '../support/framed.js';

describe('modality', () => {
  test.each([
    ['The minister announced a levy of 12% on imported glass.', '12%', 'announced'],
    ['Its threat to impose 12% duties on glass alarmed traders.', '12%', 'threatened'],
    ['Glass duties of 12% may be imposed.', '12%', 'possible'],
    ['The council plans to spend $40 million on the bridge.', '$40 million', 'planned'],
    ['The council spent $40 million on the bridge.', '$40 million', 'asserted'],
    ['Unions demanded a rise of 6%.', '6%', 'demanded'],
    ['He hopes for growth of 3%.', '3%', 'hoped'],
    ['The mayor denied taking $9,000.', '$9,000', 'denied'],
    ['They pledged 4% this year in the hope of 5% later.', '5%', 'hoped'],
    ['They pledged 4% this year in the hope of 5% later.', '4%', 'pledged'],
    ['It may rain on the coast; the bridge cost $40 million.', '$40 million', 'asserted'],
    ['The firm refused to pay $3 million.', '$3 million', 'denied'],
    // What declines may be a person or a figure: only what follows tells, and that is polarity.
    ['The mayor declined to raise the fee to 5%.', '5%', 'asserted'],
    ['Claims declined to 473,000.', '473,000', 'asserted'],
    ['The mayor ruled out a levy of 12%.', '12%', 'denied'],
    ['The mayor would not rule out a levy of 12%.', '12%', 'possible'],
    ['The mayor refused to rule out a levy of 12%.', '12%', 'possible'],
    ['They scrapped plans to build 400 homes.', '400', 'denied'],
    ['The false claim that 40 people died spread fast.', '40', 'denied'],
    ['The board considers a fee of 5%.', '5%', 'possible'],
    ['The gift made possible a fee of 5%.', '5%', 'asserted'],
    ['An estimated 400 people fled and 12 died.', '400', 'expected'],
    ['An estimated 400 people fled and 12 died.', '12', 'asserted'],
    ['They hope to end a war that has killed 400 people.', '400', 'asserted'],
    ['They hope that 400 people come.', '400', 'hoped'],
    ['The board weighs a fee of 5%.', '5%', 'possible'],
    ['The board mulls a levy of 12%.', '12%', 'possible'],
    ['The statue weighs 40 tonnes.', '40 tonnes', 'asserted'],
    ['In May the fee rose to 5%.', '5%', 'asserted'],
    ['The fee of 5%, set on 3 May, stands.', '5%', 'asserted'],
    ['Mrs May called 5% enough.', '5%', 'asserted'],
    ['The May vote cost 5% of it.', '5%', 'asserted'],
    ['Between May and June the fee rose by 5%.', '5%', 'asserted'],
    ['“May the fee fall to 5% soon,” he said.', '5%', 'possible'],
    ['The fee is 5% and may rise.', '5%', 'asserted'],
    ['A fee of 5% may be set.', '5%', 'possible'],
    ['The mayor spoke on 3 May after the board announced a levy.', '3 May', 'asserted'],
    ['The mayor sailed on 3 May as she hopes to win.', '3 May', 'asserted'],
    ['The mayor said on 3 May that she may resign.', '3 May', 'asserted'],
    ['The union threatened to strike over 6%.', '6%', 'threatened'],
    ['The firm offered $3 million.', '$3 million', 'offered'],
    ['The mayor vowed to build 400 homes.', '400', 'pledged'],
    ['The bank expects growth of 3%.', '3%', 'expected'],
    // What is told of a plan of a size need not be planned.
    ['The council passed a $40 million budget plan.', '$40 million', 'asserted'],
    ['The $40 million harbour plan failed.', '$40 million', 'asserted'],
    ['The toll was corrected to 507 from an estimate of 498.', '507', 'asserted'],
    ['The toll was corrected to 507 from an estimate of 498.', '498', 'expected'],
    ['The toll rose to 507 from the preliminary estimate of 498.', '498', 'asserted'],
    ['Some 400 welders plan to strike.', '400', 'planned'],
    ['The 400 welders plan to strike.', '400', 'planned'],
    ['A $40 million rise planned by the board failed.', '$40 million', 'planned'],
    ['The board plans a $40 million harbour.', '$40 million', 'planned'],
    ['The port handled fewer crates than expected, just 319,000.', '319,000', 'asserted'],
    ['It cost more than planned: $40 million.', '$40 million', 'asserted'],
    ['Miners are 23% more likely to be ill.', '23%', 'asserted'],
    ['Miners are likely to get 23%.', '23%', 'expected'],
    // What a phrase is called by is taken for granted.
    ['The full $40 million plan may fail.', '$40 million', 'asserted'],
    ['Okoye’s $40 million plan may fail.', '$40 million', 'asserted'],
    ['They may pass a $40 million plan.', '$40 million', 'possible'],
    ['Voters may refuse this 12-mile wall.', '12-mile', 'asserted'],
  ])('%s %s: %s', (text, words, modality) => {
    expect(claimOf(framed(text), words).modality).toBe(modality);
  });
});

describe('polarity', () => {
  test.each([
    ['The bank will not raise the fee to 5%.', '5%', 'negated'],
    ['The bank will raise the fee to 5%.', '5%', 'affirmed'],
    ['A fee of 5% won’t be charged.', '5%', 'negated'],
    ['No fewer than 40 people attended.', '40', 'affirmed'],
    ['The song debuted at No. 40 in May.', '40', 'affirmed'],
    ['It is not only $3 million that is missing.', '$3 million', 'affirmed'],
    ['Not since 2019 has the port sold 40 boats.', '40', 'affirmed'],
    ['The firm failed to repay $3 million.', '$3 million', 'negated'],
    ['The firm refused to pay $3 million.', '$3 million', 'negated'],
    ['The mayor declined to raise the fee to 5%.', '5%', 'negated'],
    // What was denied is a speech act, and so a modality.
    ['The mayor ruled out a levy of 12%.', '12%', 'affirmed'],
    ['The mayor would not rule out a levy of 12%.', '12%', 'affirmed'],
    ['The mayor refused to rule out a levy of 12%.', '12%', 'affirmed'],
    ['Nobody paid $3 million.', '$3 million', 'negated'],
    ['Some 12 of the ferries were never found.', '12', 'negated'],
    ['More than $3 million in river repair aid has not been spent.', '$3 million', 'negated'],
    ['He paid $3 million to a firm that did not need it.', '$3 million', 'affirmed'],
    ['The firm will stop selling 40 planes a year.', '40', 'negated'],
    ['She left no note, 40 people said.', '40', 'affirmed'],
    ['The bus will stop at 40 villages.', '40', 'affirmed'],
    ['The firm has yet to pay $3 million.', '$3 million', 'negated'],
    ['The firm stopped short of promising 400 jobs.', '400', 'negated'],
    ['The bank never said it would cut 400 jobs.', '400', 'negated'],
    ['The firm paid $3 million, yet the mill closed.', '$3 million', 'affirmed'],
    ['Claims declined to a low of 473,000.', '473,000', 'affirmed'],
    ['The mayor on Monday said she did not agree.', 'Monday', 'affirmed'],
    ['She did not resign, but the fee rose to 5%.', '5%', 'affirmed'],
  ])('%s %s: %s', (text, words, polarity) => {
    expect(claimOf(framed(text), words).polarity).toBe(polarity);
  });
});

describe('time', () => {
  test('a figure takes the time that follows it in its clause', () => {
    const article = framed('Spending will reach 4% of GDP by 2031, up from 3% in 2024.');
    expect(claimOf(article, '4%').time).toMatchObject({ value: '2031', relation: 'by' });
    expect(claimOf(article, '3%').time).toMatchObject({ value: '2024' });
    expect(article.claims.map(({ words }) => words)).toEqual(['4%', '2031', '3%', '2024']);
  });

  test.each([
    ['age', 'Guards held a 34-year-old man on Friday.', '34-year-old'],
    ['span of time', 'The mayor was jailed for six years on Friday.', 'six years'],
  ])('an %s is not dated: the act is', (_, text, words) => {
    expect(claimOf(framed(text), words).time?.type).not.toBe('date');
  });

  test('a verb of its own between takes the time', () => {
    const article = framed('The dam is 300 metres long and was built in 1932.');
    expect(claimOf(article, '300 metres').time).toBeUndefined();
    expect(claimOf(article, '1932').kind).toBe('time');
    const inserted = framed('The ferry, which carries 40 cars, was built in 1932.');
    expect(claimOf(inserted, '40').time).toBeUndefined();
    const joined = framed('The ferry, carrying 40 cars, sailed in 1932.');
    expect(claimOf(joined, '40').time).toBeUndefined();
  });

  test('a rank leaves the time to what happened', () => {
    const article = framed('Its fifth ferry sailed on 2 June 2031.');
    expect(claimOf(article, 'fifth').time).toMatchObject({ value: '2031-06-02' });
    expect(claimOf(article, '2 June 2031').kind).toBe('time');
  });

  test('another figure between takes the time', () => {
    const article = framed('They want 4% and a ceiling of 6% by 2031.');
    expect(claimOf(article, '4%').time).toBeUndefined();
    expect(claimOf(article, '6%').time).toMatchObject({ value: '2031' });
  });
});

describe('holder', () => {
  const text = '“We lost 40% of the herd,” said Ada Quill, a farmer. The state paid $2 million.';
  test('what stands in reported speech is the speaker’s', () => {
    expect(claimOf(framed(text), '40%').holder).toBe('Ada Quill');
  });
  test.each([
    ['Ada Quill falsely said that the state lost 40% of the herd.', 'Ada Quill'],
    ['Ada Quill lied that the state lost 40% of the herd.', 'Ada Quill'],
    ['Ada Quill never said that the state lost 40% of the herd.', undefined],
    ['The herd, Ada Quill said, lost 40% of its cows.', 'Ada Quill'],
    ['They said that the state lost 40% of the herd.', 'They'],
    ['A farmer said that the state lost 40% of the herd.', 'A farmer'],
    ['The herd shrank by 40%, according to two people familiar with it.', 'two people'],
    ['The state promised to buy 40% of the herd.', undefined],
    ['Ada Quill said she was glad, which cost the state 40% of the herd.', undefined],
    ['The state lost more of the herd than expected, 40%.', undefined],
    ['Ada Quill said that the 40% levy hurt the herd.', undefined],
  ])('%s', (sentence, holder) => {
    expect(claimOf(framed(sentence), '40%').holder).toBe(holder);
  });
  test('the rest is the outlet’s own', () => {
    expect(claimOf(framed(text), '$2 million').holder).toBeUndefined();
  });
});

test('ids tell apart the occurrences of the same words', () => {
  const article = framed('One lot fetched $5 million. Another lot fetched $5 million.');
  const ids = article.claims.filter(({ words }) => words === '$5 million').map(({ id }) => id);
  expect(new Set(ids).size).toBe(2);
});
