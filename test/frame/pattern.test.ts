import { describe, expect, test } from 'vitest';
import { compilePattern } from '../../src/frame/pattern.js';

test.each<[pattern: string, anchors: readonly string[], captures: readonly string[]]>([
  ['magnitude (of|was)? [<value>#Value]', ['magnitude'], ['value']],
  ['(jailed|imprisoned) for [<term>#Value+ years]', ['jailed', 'imprisoned'], ['term']],
  ['[<who>#Noun+] won [<seats>#Value] seats', ['seats'], ['who', 'seats']],
  ['(sent to prison|jailed) .{0,3} [<term>#Value]', ['prison', 'jailed'], ['term']],
])('%s needs %j', (text, anchors, captures) => {
  expect(compilePattern(text)).toMatchObject({ pattern: { anchors, captures } });
});

describe('a pattern is refused that', () => {
  test.each<[why: string, pattern: string, unit: number, message: RegExp]>([
    ['has no word', '[<value>#Value+] #Noun', 0, /name a word/],
    ['has a choice that may have no word', '(#Noun|seats) #Verb', 0, /name a word/],
    ['repeats within a repetition', '(a b+)+ seats', 6, /repetition within/],
    ['does so behind others', 'a+ (b|c)+ seats (d e|f)+', 23, /repetition within/],
    ['nests brackets', '((a|b)+)+ seats', 1, /do not nest/],
    ['repeats too often', 'a+ b+ c+ d+ e+', 13, /more than 4/],
    ['repeats too many times', 'seats .{1,3} won .{1,900}', 18, /more than 12 times/],
    ['has a sign that means nothing', 'sea won &sea', 8, /“&sea” is no word/],
    ['has what may be there behind a gap', '.{1,2} a seat .{0,4} of?', 14, /covers it/],
    ['asks for a tag with the start of another', '#NounX seats #Nou', 1, /named “NounX”/],
    ['is a regular expression', 'seats /(a+)+$/', 6, /“\/” is not available/],
    ['asks for a tag that is not there', 'seats #Numbr', 7, /no tag is named “Numbr”/],
    ['does not close a bracket', 'seats (won|lost', 6, /“\(” is not closed/],
    ['closes none', 'seats won)', 9, /closes nothing/],
    ['has a capture without a name', 'seats [#Value]', 6, /begins with its name/],
    ['is too long', 'seats '.repeat(20_000), 0, /longer than 400/],
  ])('%s', (_, pattern, unit, message) => {
    const compiled = compilePattern(pattern);
    expect(compiled).toMatchObject({ fault: { unit } });
    expect('fault' in compiled && compiled.fault.message).toMatch(message);
  });
});
