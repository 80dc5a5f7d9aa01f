import { describe, expect, it } from 'vitest';
import type { Places } from '../../src/domain/place.js';
import type { Report } from '../../src/domain/report.js';
import { renderGithub } from '../../src/report/github.js';
import { fixture } from './fixture.js';
import { hostileReport } from './hostile.js';
import { places, reviewed } from './reviewed.js';

const textOf = (report: Report, at: Places = places) => [...renderGithub(report, at)].join('');

const decoded = (text: string) =>
  text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');

/** As the Actions runner reads a line: `::command key=value,key=value::data`. */
function read(line: string) {
  const end = line.indexOf('::', 2);
  const [command = '', ...rest] = line.slice(2, end).split(' ');
  const properties = rest
    .join(' ')
    .split(',')
    .map((one) => [one.slice(0, one.indexOf('=')), decoded(one.slice(one.indexOf('=') + 1))]);
  return { command, ...Object.fromEntries(properties), data: decoded(line.slice(end + 2)) };
}

describe('the annotations', () => {
  it('are the text that was looked at', async () => {
    await expect(textOf(reviewed)).toMatchFileSnapshot('golden/fixture.github.txt');
  });

  it('stand at the words, the gravest first, and end with a count', () => {
    const lines = textOf(fixture).trimEnd().split('\n').map(read);
    expect(lines.map(({ command }) => command)).toEqual(['error', 'notice', 'warning', 'notice']);
    expect(lines[0]).toMatchObject({
      ...{ file: 'ferry/a post, 50%.md', line: '6', endLine: '6' },
      title: 'The figures cannot both hold: Cost of the repair',
    });
    expect(lines.at(-1)?.data).toMatch(/: 1 contradiction, 1 update, 1 difference$/);
  });

  it('leave out what was dismissed', () => {
    expect(textOf(reviewed)).not.toContain('Captain Iva Morn');
  });

  it('say nothing of a file where there is none', () => {
    expect(textOf(fixture, new Map())).not.toMatch(/file=|line=/);
  });

  it('are as many commands whatever the texts hold, each of them ours', () => {
    const hostile = {
      ...hostileReport(fixture),
      findings: hostileReport(fixture).findings.map((finding) => ({
        ...finding,
        message: 'x\n::set-env name=A::b\r\n ::stop-commands::c %0A::error::d',
        title: 'a,file=/etc/passwd::add-mask::e\n::debug::',
      })),
    };
    const lines = textOf(hostile).trimEnd().split('\n');
    expect(lines).toHaveLength(textOf(fixture).trimEnd().split('\n').length);
    for (const line of lines) expect(line).toMatch(/^::(error|warning|notice) /);
    expect(read(lines[0] ?? '')).toMatchObject({ file: 'ferry/a post, 50%.md' });
  });
});
