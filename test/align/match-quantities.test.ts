import { describe, expect, test } from 'vitest';
import { paired } from './pair.js';

const find = (a: string, b: string) => paired([a, b], 'quantity');

describe('figures that are one fact', () => {
  test.each([
    // Equal, in like surroundings.
    ['The ferry carries 312 passengers.', 'Room for 312 passengers is on the ferry.', '312 ~ 312'],
    ['A levy of 25% on timber.', 'The timber levy is 25 per cent.', '25% ~ 25 per cent'],
    ['Repairs cost $5.6m.', 'The repairs: $5.6 million.', '$5.6m ~ $5.6 million'],
    // Rounded, hedged and vague ones are compatible.
    ['About 120 firemen fought the blaze.', 'The blaze was fought by 122 firemen.', '120 ~ 122'],
    ['Some 40% of the vines froze.', 'Of the vines 39.8% froze in the night.', '40% ~ 39.8%'],
    // A figure nobody prints by chance needs next to nothing around it.
    ['The choir has 1,437 members.', 'Its 1,437 members rehearse in a barn.', '1,437 ~ 1,437'],
    // A small figure needs a noun in common.
    [
      'A two-term governor from the valley won.',
      'The valley’s governor, who served two terms, lost the vote.',
      'two ~ two',
    ],
    // The same in other units.
    ['The snow lay 180 mm deep.', 'Snow lay 18 cm deep.', '180 mm ~ 18 cm'],
  ])('%s / %s', (a, b, pair) => {
    expect(find(a, b)).toEqual({ likes: [pair], rivals: [] });
  });
});

describe('figures that may be at odds', () => {
  test.each([
    ['The blaze killed 14 people.', 'The blaze killed 16 people.', '14 ~ 16'],
    ['Repairs to the pier cost $5.6m.', 'The pier’s repairs cost $5.9m.', '$5.6m ~ $5.9m'],
    ['Turnout in Arlo was 61%.', 'In Arlo, turnout was 64%.', '61% ~ 64%'],
    // The same digits in another order, in sentences of other words.
    [
      'Officers seized a pistol and 46,000 euros.',
      'In a flat detectives found a pistol and 64,000 euros.',
      '46,000 euros ~ 64,000 euros',
    ],
    [
      'The gale cut power to 140,000 homes.',
      'In Velm 410,000 households had no light.',
      '140,000 ~ 410,000',
    ],
    ['Councillors voted 31-22 for it.', 'Councillors voted 31-24 for it.', '31-22 ~ 31-24'],
    // Far apart, but one sentence says hardly more than the other.
    ['The blaze at the mill killed 14 people.', 'The mill blaze killed 140 people.', '14 ~ 140'],
    // Of sums that are nearly as large, the words around tell the part.
    [
      'The port asks for another $40 million to mend the pier.',
      'The port asks for as much as $38 million to mend the pier.',
      '$40 million ~ $38 million',
    ],
    // Over one time, or over one that only one of them tells.
    [
      'Fares on the ferry fell by 34% since January.',
      'Fares on the ferry fell by 31% since January.',
      '34% ~ 31%',
    ],
    [
      'Fares on the ferry fell by 34% year-on-year.',
      'Fares on the ferry fell by 31%.',
      '34% ~ 31%',
    ],
    // Of two nouns the same one tells, whatever else is three.
    [
      'Okoye lost three match points in the final.',
      'Okoye lost two match points in the final. She has now lost three finals.',
      'three ~ two',
    ],
  ])('%s / %s', (a, b, pair) => {
    expect(find(a, b)).toEqual({ likes: [], rivals: [pair] });
  });
});

describe('a part and all of a whole', () => {
  test.each([
    // The whole of both is one, and the parts differ.
    ['They shut one of the four wards.', 'They shut two of the four wards.', ['one ~ two'], 1],
    ['She won seven of the nine wards.', 'She won all nine wards.', ['seven ~ nine'], 0],
    ['She won seven of the nine wards.', 'She won all nine of the wards.', ['seven ~ nine'], 0],
    ['She won seven of the nine wards.', 'The nine wards voted.', [], 1],
  ])('%s / %s', (a, b, rivals, agreeing) => {
    const found = find(a, b);
    expect(found.rivals).toEqual(rivals);
    expect(found.likes).toHaveLength(agreeing);
  });
});

describe('figures that are nothing to each other', () => {
  test.each([
    ['what it can hold', 'The ferry can carry 400 people.', 'The ferry carried 312 people.'],
    ['by how many she won', 'Okoye won by 1,340 votes.', 'Okoye won 1,430 votes.'],
    ['two hours', 'At 6pm 150 boats had come.', 'At 8pm 190 boats had come.'],
    ['room for so many', 'The hall has room for 400 people.', 'The hall held 380 people.'],
    ['another measure', 'The levy is 25% of the price.', 'The levy is $25 in price.'],
    ['another unit of money', 'The pier cost $40 million.', 'The pier cost €38 million.'],
    ['small numbers in other matters', 'Two men were held.', 'The team has two keepers.'],
    ['other surroundings', 'The orchard has 60 trees.', 'The choir lost 70 singers.'],
    ['a rise and a level', 'Fares on the ferry rose by 4%.', 'Fares on the ferry rose to 7%.'],
    [
      'an ordinal that does not say of what',
      'Pupils from the fifth to the sixth grade are vaccinated at school.',
      'Pupils from the fourth to the eighth are vaccinated at school.',
    ],
    ['a part and a whole', 'The first 14 ferries were lost.', 'Arlo has lost 16 ferries.'],
    ['some of them and all', 'Arlo lost 16 ferries.', 'Arlo lost ferries, 14 of them at sea.'],
    ['the harbour itself', 'The fires at Arlo cost $9m.', 'Fires at Arlo itself cost $7m.'],
    [
      'a part and its rest',
      'Police in Velm made 16 arrests before the match and nine afterwards.',
      'Police in Velm made 25 arrests at the match.',
    ],
    [
      'what is left of a whole',
      'Of 40,000 who left Velm, 12,000 people left in May.',
      'By April 28,000 people had left Velm.',
    ],
    ['a bare number far from a count', 'Two men sank at Velm.', 'The two who sank were 41 and 56.'],
    ['a place and all', 'Damage in Arlo alone came to $45m.', 'Damage in Arlo came to $52m.'],
    ['dead and hurt', 'The blaze killed 14 people.', 'The blaze injured 16 people.'],
    ['minutes and years', 'The ferry took nine minutes.', 'The ferry took nine years.'],
    [
      'changes over two times',
      'In the past two weeks fares on the ferry fell by 34%.',
      'Fares on the ferry fell by 31% since January.',
    ],
    [
      'a month and a year',
      'Fares on the ferry fell by 3.4% over the last month.',
      'Fares on the ferry fell by 3.1% from a year earlier.',
    ],
    ['a figure and an ordinal', 'It was the third flood.', 'The flood took three bridges.'],
  ])('%s', (_, a, b) => {
    expect(find(a, b)).toEqual({ likes: [], rivals: [] });
  });
});

test('changes over one time, told in two ways, may be at odds', () => {
  const found = find(
    'Fares on the ferry fell by 34% in the past two weeks.',
    'Fares on the ferry fell by 31% over the last 14 days.',
  );
  expect(found.rivals).toEqual(['34% ~ 31%']);
});

describe('what an article tells rounded and exactly', () => {
  const exact = 'The museum in Velm sold paintings for $140,937,785 over eight years.';
  const rounded = 'The museum in Velm sold paintings for roughly $140 million.';

  test('is compared by the exact figure', () => {
    const theirs = 'The museum in Velm sold paintings for $137 million.';
    expect(find(`${rounded} ${exact}`, theirs)).toEqual({
      likes: [],
      rivals: ['$140,937,785 ~ $137 million'],
    });
    expect(find(rounded, theirs).likes).toEqual(['$140 million ~ $137 million']);
  });

  test('unless the two are of two things', () => {
    const other = 'A lock cost the harbour board $140,937,785 to build.';
    const theirs = 'The museum in Velm sold paintings for $137 million.';
    expect(find(`${rounded} ${other}`, theirs).likes).toEqual(['$140 million ~ $137 million']);
  });
});

test('spans of time beside unlike shares are of two things', () => {
  const ours = 'After five months the lock holds 47% of the water at Velm.';
  const theirs = 'For at least six months the lock holds 90% of the water at Velm.';
  expect(find(ours, theirs).rivals).not.toContain('five months ~ six months');
  expect(find(ours, theirs.replace('90%', '47%')).rivals).toContain('five months ~ six months');
});

test('so many others are no rival of all of them', () => {
  const all = 'Ten officers sued the harbour board over the flood.';
  const rest = 'Ada Okoye and nine other officers sued the harbour board over the flood.';
  expect(find(all, rest).rivals).toEqual([]);
  expect(find(all.replace('Ten', 'Thirty'), rest).rivals).toEqual(['Thirty ~ nine']);
});

test('a figure takes one of its own noun before a nearer one of another', () => {
  const found = find(
    'The raid on the post at Velm killed 17 soldiers.',
    'Raiders in twenty lorries came to Velm. The raid on the post killed 11 soldiers.',
  );
  expect(found.rivals).toEqual(['17 ~ 11']);
});

test('a figure takes one of the same digits before a nearer one', () => {
  const found = find(
    'Miners at Velm are 23% more likely to be ill, a study found.',
    'A study of miners found a risk 38% higher. After a year at Velm they were 32% more likely to be ill.',
  );
  expect(found.rivals).toEqual(['23% ~ 32%']);
});

test('what adds up with another noun or fate is no part', () => {
  const [told, other] = [
    'The flood killed 14 people in Velm',
    'The flood killed 16 people in Velm.',
  ];
  expect(find(`${told} and two dogs.`, other).rivals).toEqual(['14 ~ 16']);
  expect(find(`${told}, and two are missing.`, other).rivals).toEqual(['14 ~ 16']);
  expect(find(`${told}, and two more died in Arlo.`, other).rivals).toEqual([]);
});

test('a vague figure explains no other', () => {
  const found = find(
    'Seven officers sued the harbour board over the flood.',
    'Eight officers sued the harbour board over the flood. Several gates had failed.',
  );
  expect(found.rivals).toEqual(['Seven ~ Eight']);
});

test('a figure that has its like in the other article is explained, and no rival of another', () => {
  const found = find(
    'Unemployment in the valley fell to 6.1% from 6.4%.',
    'Unemployment in the valley had been 6.4%.',
  );
  expect(found).toEqual({ likes: ['6.4% ~ 6.4%'], rivals: [] });
});

test('but not a sum that an article prints twice, once otherwise in much the same sentence', () => {
  const told = (sum: string) =>
    `Governor Ada Okoye unveiled a ${sum} harbour budget on Friday that raises fees. Gulls cried.`;
  const found = find(
    told('$60 million'),
    `${told('$72 million')} Nobody had asked the fishermen of Velm about the $60 million.`,
  );
  expect(found.rivals).toEqual(['$60 million ~ $72 million']);
});

test('each figure takes the nearest of several that fit', () => {
  const found = find(
    'The port bought 30 cranes. The town planted 30 limes.',
    'The town planted 30 limes along the quay. The port will use its 30 cranes in May.',
  );
  expect(found).toEqual({ likes: ['30 ~ 30', '30 ~ 30'], rivals: [] });
});
