import { describe, expect, it } from 'vitest';
import { leftOut, leftOutBehind } from '../../src/compare/left-out.js';

describe('what a quotation leaves out of its sentence', () => {
  it.each([
    ['We will pay.', 'We will pay, if the court says so.', 'if the court says so'],
    ['We will pay,', '“We will pay — but not today,”', 'but not today'],
    ['The lock is safe.', 'I believe the lock is safe.', 'I believe'],
    ['The U.S. is safe', 'We hope that the US is safe and dry.', 'We hope that … and dry'],
    ['It rained. We will pay.', 'It rained. We will pay if we can.', 'if we can'],
    [
      'Nobody thought that we would pay them in the spring.',
      '... we would pay them in the spring, if the court says so.',
      'if the court says so',
    ],
    [
      'We would pay them in the spring. Nobody else would.',
      'I said we would pay them in the spring',
      'I said',
    ],
  ])('%s | %s', (quotation, longer, lost) => expect(leftOut(quotation, longer)).toBe(lost));

  it.each([
    ['the same', 'We will pay.', 'We will pay.'],
    ['more sentences', 'We will pay.', 'It rained. We will pay. Then we will go.'],
    ['an opening', 'We will pay.', 'But we will pay.'],
    ['a fragment', 'will pay', 'We hope that he will pay.'],
    ['a marked beginning', '… We will pay', 'We hope that we will pay'],
    ['a marked end', 'We will pay …', 'We will pay if we can'],
    ['a letter that was put right', '[W]e will pay.', 'We hope that we will pay.'],
    ['an omission marked in the longer one', 'The lock is safe.', 'I believe … The lock is safe.'],
    ['a lone number behind a point', 'We will pay', 'We will pay. 14 did not.'],
    ['other words', 'We will pay.', 'We shall pay, if the court says so.'],
    [
      'too few words that end one and begin the other',
      'We said that we will pay in spring.',
      'We will pay in spring, if we can.',
    ],
    ['nothing', '', 'We will pay.'],
  ])('nothing: %s', (_, quotation, longer) => expect(leftOut(quotation, longer)).toBe(''));

  it.each([
    ['a condition', 'pay in the spring.', 'We will pay in the spring if we can.', 'if we can'],
    ['a comparison', 'a hard year.', 'It was a hard year, as all were. It snowed.', 'as all were'],
    ['no full stop', 'pay in the spring', 'We will pay in the spring if we can.', ''],
    ['a clause of its own', 'pay in spring.', 'We will pay in spring, and gulls will cry.', ''],
    ['what is done by the way', 'pay in spring.', 'We pay in spring using the fund.', ''],
    ['other words', 'pay in May.', 'We will pay in spring if we can.', ''],
  ])('a fragment that closes its sentence hides %s', (_, fragment, longer, lost) =>
    expect(leftOutBehind(fragment, longer)).toBe(lost),
  );

  it('is nothing of the shorter for the longer', () =>
    expect(leftOut('We will pay, if the court says so.', 'We will pay.')).toBe(''));
});
