/**
 * Who may import whom: docs/architecture.md, as rules. Each is tried on a tree that breaks it in packages/launcher/tests.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
module.exports = {
  forbidden: [
    {
      name: 'domain-knows-nothing-of-ours',
      comment: 'The rules of the field are decided in packages/domain, whatever is built around it.',
      severity: 'error',
      from: { path: '^packages/domain/' },
      to: { path: '^(apps|prisma|packages/(?!domain/))' },
    },
    {
      name: 'domain-does-no-io',
      comment: 'The pages run the very same functions in a browser, which has nothing of Node.',
      severity: 'error',
      from: { path: '^packages/domain/src/', pathNot: '[.]test[.]ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'domain-by-its-index',
      comment: 'What a concept does not export through its index.ts is its own affair.',
      severity: 'error',
      from: { pathNot: '^packages/domain/' },
      to: { path: '^packages/domain/src/[^/]+/(?!index[.]ts$)' },
    },
    {
      name: 'domain-concepts-by-their-index',
      comment:
        'The same among themselves; `shared` and `testing` are no concepts but tools for all of them. A list of refusal codes imports nothing, and `shared` joins them all: through the indexes it would need the rules, which need it.',
      severity: 'error',
      from: { path: '^packages/domain/src/([^/]+)/' },
      to: {
        path: '^packages/domain/src/[^/]+/(?!index[.]ts$)',
        pathNot: '^packages/domain/src/((shared|testing|$1)/|[^/]+/[^/]+[.]errors[.]ts$)',
      },
    },
    {
      name: 'database-knows-only-domain-and-files',
      severity: 'error',
      from: { path: '^prisma/' },
      to: { path: '^(apps|packages/(?!(domain|files)/))' },
    },
    {
      name: 'classify-knows-only-the-domain',
      comment: 'It streams households through the rules and needs neither server nor database.',
      severity: 'error',
      from: { path: '^packages/classify/' },
      to: { path: '^(apps|prisma|packages/(?!(classify|domain)/))' },
    },
    {
      name: 'documents-know-only-domain-and-files',
      comment:
        'A reader of papers asks nobody: no database, no server. Its tests hold its words against the catalogue.',
      severity: 'error',
      from: { path: '^packages/documents/', pathNot: '[.]test[.]ts$' },
      to: { path: '^(apps|prisma|packages/(?!(documents|domain|files)/))' },
    },
    {
      name: 'documents-do-no-io',
      comment:
        'Bytes come in and data goes out; only the command opens files, and what is packed is unpacked in packages/files.',
      severity: 'error',
      from: { path: '^packages/documents/src/', pathNot: '([.]test[.]ts|^packages/documents/src/main[.]ts)$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'paper-knows-only-the-domain',
      comment: 'Its tests write the plans of the demonstration and have them read again.',
      severity: 'error',
      from: { path: '^packages/paper/', pathNot: '([.]test[.]ts$|/src/testing/)' },
      to: { path: '^(apps|prisma|packages/(?!paper/|domain/))' },
    },
    {
      name: 'paper-does-no-io',
      comment: 'Data goes in and bytes come out. The pages run its words in a browser.',
      severity: 'error',
      from: { path: '^packages/paper/src/', pathNot: '([.]test[.]ts$|/src/testing/)' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'files-know-nothing-of-ours',
      comment: 'Archives and sheets are what they are, whoever reads them and for what.',
      severity: 'error',
      from: { path: '^packages/files/' },
      to: { path: '^(apps|prisma|packages/(?!files/))' },
    },
    {
      name: 'files-open-nothing',
      comment: 'Bytes come in and rows or parts go out, on a server and in a page alike: nothing of Node.',
      severity: 'error',
      from: { path: '^packages/files/src/', pathNot: '[.]test[.]ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'files-by-their-index',
      comment: 'No other room takes an archive or a sheet apart.',
      severity: 'error',
      from: { pathNot: '^packages/files/' },
      to: { path: '^packages/files/src/(?!(testing/)?index[.]ts$)' },
    },
    {
      name: 'contract-knows-nothing-of-ours',
      severity: 'error',
      from: { path: '^packages/contract/' },
      to: { path: '^(apps|prisma|packages/(?!contract/))' },
    },
    {
      name: 'pages-reach-the-server-over-http-only',
      comment: 'The journeys in apps/admin/e2e start a server to walk through; the pages themselves know its contract.',
      severity: 'error',
      from: { path: '^apps/admin/(?!e2e/)' },
      to: { path: '^(apps/api|prisma)/' },
    },
    {
      name: 'nothing-imports-an-app',
      comment: 'Apps are ends, except for what measures the server or walks through it.',
      severity: 'error',
      from: { path: '^(apps|packages|prisma)/([^/]+)/', pathNot: '^(packages/bench|apps/admin/e2e)/' },
      to: { path: '^apps/', pathNot: '^$1/$2/' },
    },
    {
      name: 'no-cycle',
      comment: 'Two files that need each other to run are one, or hide a third. Types may speak of each other.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-missing',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|coverage|generated)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts', '.json'],
    },
  },
};
