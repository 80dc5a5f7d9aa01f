const stages = ['segment', 'recognise', 'frame', 'lineage', 'align', 'judge', 'report', 'review'];

/** Import directions, each with its reason. */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'A circle has no top from which to read it.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...stages.map((stage) => ({
      name: `${stage}-stands-alone`,
      comment: 'Stages meet in domain/ types; check.ts alone knows their order.',
      severity: 'error',
      from: { path: `^src/${stage}/` },
      to: { path: `^src/(?!domain/|compare/|${stage}/)` },
    })),
    {
      name: 'domain-is-plain-data',
      comment: 'Types and plain data depend on nothing; a type may be derived from a schema.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { pathNot: ['^src/domain/', '^node_modules/json-schema-to-ts/'] },
    },
    {
      name: 'core-does-no-io',
      comment:
        'The same input gives the same bytes: files, clock and network belong to io/ and cli/. ' +
        '(`module` only loads a library when it is first needed.)',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/((io|cli)/|web/vite)' },
      to: { dependencyTypes: ['core'], pathNot: '^module$' },
    },
    {
      name: 'io-below-cli',
      comment: 'Reading and writing know nothing of the command line.',
      severity: 'error',
      from: { path: '^src/(?!cli/)' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'page-reads-the-report',
      comment:
        'The review page runs in a browser: it shares types, words and decisions with the report.',
      severity: 'error',
      from: { path: '^src/web/' },
      to: { path: '^src/(?!web/|domain/|compare/|review/|report/view/)' },
    },
    {
      name: 'page-is-handed-out-built',
      comment: 'The page is one file that others fill in; nothing imports its parts.',
      severity: 'error',
      from: { path: '^src/(?!web/)' },
      to: { path: '^src/web/' },
    },
    ...[
      ['compromise', '^src/frame/syntax/compromise\\.ts$'],
      ['preact', '^src/web/'],
      ['@tanstack/virtual-core', '^src/web/'],
      ['fflate', '^src/report/html/'],
      ['ajv', '^src/(io|judge)/[^/]*schema[^/]*\\.ts$'],
      ['yaml', '^src/io/'],
      ['@marcbachmann/cel-js', '^src/judge/'],
      ['commander', '^src/cli/'],
    ].map(([library, door]) => ({
      name: `${library.replace(/\W/g, '-')}-has-one-door`,
      comment: 'A library enters through one place, so that it can be replaced there.',
      severity: 'error',
      from: { path: '^src/', pathNot: door },
      to: { path: `^node_modules/${library}/` },
    })),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
