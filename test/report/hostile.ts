import type { Report } from '../../src/domain/report.js';

/** What articles may hold that a page or a Markdown reader would act on. */
export const hostileTexts = [
  '<script>alert(1)</script>',
  '</title><img src=x onerror=alert(1)>',
  '" onmouseover="alert(1)',
  "' style='position:fixed",
  '&lt;b&gt; &#60;script&#62;',
  '[click](javascript:alert(1))',
  '![x](https://tracker.example/p.png)',
  '`code` **bold** __under__ ~~gone~~',
  '| cell | cell |',
  '\\| \\` \\\\',
  '# heading\n## another\r\n- item',
  '\u001b[31mred\u001b[0m \u0007 \u0000',
  '\u202egnp.exe\u202c \u2066x\u2069',
  'line\u2028separator\u2029and\u0085next',
  'https://evil.example www.evil.example $\\text{x}$',
  '-->]]><![CDATA[',
  '#{7*7} {{7*7}}',
];

const acting: Readonly<Record<string, string>> = {
  e: '<',
  n: '"',
  o: '&',
  t: '`',
  i: '|',
  s: "'",
  r: '*',
  h: '\n',
  l: '[',
  d: '\u001b',
};

/** The text in as many units, so that spans still fit, with acting characters for letters. */
function poisoned(text: string): string {
  return text.replace(/[a-z]/g, (letter) => acting[letter] ?? letter);
}

/** The same report with every text in it hostile: as many articles, claims and findings. */
export function hostileReport(report: Report): Report {
  const payload = hostileTexts.join(' ');
  return {
    ...report,
    rules: report.rules.map(({ id, title }) => ({ id: id + payload, title: title + payload })),
    stories: report.stories.map((story) => ({ ...story, id: story.id + payload })),
    articles: report.articles.map(({ outlet, title, url, ...article }) => ({
      ...article,
      story: article.story + payload,
      text: poisoned(article.text),
      ...(outlet && { outlet: payload + outlet }),
      ...(title && { title: payload + title }),
      ...(url && { url: `${url}/"><script>` }),
    })),
    claims: report.claims.map((claim) => ({ ...claim, words: poisoned(claim.words) })),
    facts: report.facts.map((fact) => ({
      ...fact,
      story: fact.story + payload,
      title: fact.title + payload,
    })),
    findings: report.findings.map((finding) => ({
      ...finding,
      story: finding.story + payload,
      title: payload + finding.title + payload,
      message: payload,
      rule: payload,
      because: finding.because.map((reason) => payload + reason),
      evidence: finding.evidence.map((one) => ({ ...one, text: poisoned(one.text) })),
    })),
    failures: report.failures.map((failure) => ({ ...failure, rule: payload, message: payload })),
    skipped: report.skipped.map(() => ({ source: payload, reason: payload })),
  };
}
