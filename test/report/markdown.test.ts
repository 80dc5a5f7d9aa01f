import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../src/report/markdown.js';
import { fixture } from './fixture.js';
import { hostileReport } from './hostile.js';
import { crowdedBy, failing } from './variants.js';

const report = renderMarkdown(fixture);
/** What a line is before any text of others: `#### `, `- `, a count of cells. */
const shapes = (markdown: string) =>
  markdown.split('\n').map((line) => {
    const cells = line.startsWith('|') ? line.replaceAll(/\\./g, '').split('|').length - 2 : 0;
    return `${/^(#+ |- |\||)/.exec(line)?.[0]}${cells}`;
  });

describe('the Markdown report', () => {
  it('is the text that was looked at', async () => {
    await expect(report).toMatchFileSnapshot('golden/fixture.md');
  });

  it('puts contradictions first, then updates and differences, then what is shared', () => {
    const headings = report.split('\n').filter((line) => line.startsWith('### '));
    expect(headings).toEqual([
      '### Contradictions (1)',
      '### Updates (1)',
      '### Differences (1)',
      '### Agreements and refinements (2)',
      '### Who took from whom (1)',
    ]);
  });

  it('shows both sides in their sentences, the evidence in bold', () => {
    expect(report).toContain(
      '- a · **Harbour Post, 2031-05-06**: The repair will cost **$5.6m**, the',
    );
    expect(report).toContain(
      '- b · **Lunness Radio, 2031-05-07**: The owner puts the repair at **$5.9 million**.',
    );
  });

  it('has the same lines and cells whatever the texts hold', () => {
    expect(shapes(renderMarkdown(hostileReport(failing)))).toEqual(shapes(renderMarkdown(failing)));
  });

  it('tells which rules failed', () => {
    expect(renderMarkdown(failing)).toContain('- **value-rounded**, 2 times: no such overload');
  });

  it('says how much of a large story it leaves out', () => {
    expect(renderMarkdown(crowdedBy(300))).toContain('…and 200 more in report.json.');
  });

  it('leaves no space at the end of a line and ends with one line end', () => {
    expect(report).not.toMatch(/ \n|\n\n$/);
    expect(report).toMatch(/[^\n]\n$/);
  });
});
