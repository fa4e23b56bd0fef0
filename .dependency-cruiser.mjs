// Imports run one way: embed → define → *.define → *.element → {styles, locale, load, sanitise} → payload.
const forbidden = [
  { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
  { name: 'no-orphans', severity: 'error', from: { orphan: true, pathNot: '^src/(index|embed|define)' }, to: {} },
  {
    name: 'payload-and-text-import-nothing-above',
    severity: 'error',
    from: { path: '^src/(payload|text)/' },
    to: { pathNot: '^src/(payload|text)/' },
  },
  {
    name: 'load-knows-no-element',
    severity: 'error',
    from: { path: '^src/(load|locale|sanitise|styles)/' },
    to: { path: '^src/(elements|define|embed|index)' },
  },
  {
    name: 'nothing-inside-imports-the-index',
    severity: 'error',
    from: { path: '^src/' },
    to: { path: '^src/(index|embed)\\.ts$' },
  },
  {
    name: 'elements-never-import-each-other',
    severity: 'error',
    from: { path: '^src/elements/([^/]+)/' },
    to: { path: '^src/elements/[^/]+/', pathNot: '^src/elements/$1/' },
  },
  {
    name: 'only-the-command-and-the-publisher-know-node',
    severity: 'error',
    from: { pathNot: '^src/(cli|publish)/' },
    to: { dependencyTypes: ['core'] },
  },
  { name: 'nothing-imports-the-command', severity: 'error', from: { pathNot: '^src/cli/' }, to: { path: '^src/cli/' } },
  {
    name: 'only-the-sanitiser-knows-dompurify',
    severity: 'error',
    from: { pathNot: '^src/sanitise/' },
    to: { path: 'dompurify' },
  },
];

export default {
  forbidden,
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
