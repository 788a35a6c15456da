/**
 * Who may import whom. The table is the architecture: a room that is not in it fails the check
 * (tools/test/dependency-rule.ts), and every rule is tested with a planted violation
 * (test/repo/dependency-rule.test.ts).
 *
 * Rooms and packages are imported as types only where the name carries `type `.
 */
const rooms = {
  'lib/model': { rooms: [], packages: [] },
  'lib/text': { rooms: ['lib/model', 'lib/languages'], packages: [] },
  'lib/languages': { rooms: ['lib/model'], packages: [] },
  'lib/entities': { rooms: ['lib/model', 'lib/text', 'lib/languages'], packages: [] },
  'lib/quotes': { rooms: ['lib/model', 'lib/text', 'lib/languages'], packages: [] },
  'lib/analysis': { rooms: ['lib/model', 'lib/text', 'lib/languages', 'lib/entities', 'lib/quotes'], packages: [] },
  'lib/export': { rooms: ['lib/model'], packages: [] },
  'lib/view': { rooms: ['lib/model', 'type lib/export'], packages: [] },
  'lib/page': { rooms: ['lib/model', 'lib/text'], packages: [] },
  'lib/anchoring': { rooms: ['lib/model', 'lib/text', 'lib/page'], packages: [] },
  'lib/highlight': { rooms: ['lib/model', 'lib/view'], packages: [] },
  'lib/overlay': { rooms: ['lib/model', 'lib/highlight'], packages: [] },
  'lib/storage': { rooms: ['lib/model'], packages: ['idb'] },
  'lib/messaging': { rooms: ['lib/model'], packages: ['webextension-polyfill'] },
  'lib/browser': { rooms: [], packages: ['webextension-polyfill'] },
  'lib/reading': {
    rooms: ['lib/model', 'lib/view', 'lib/page', 'lib/anchoring', 'lib/highlight', 'lib/messaging'],
    packages: [],
  },
  'lib/client': {
    rooms: ['lib/model', 'lib/export', 'lib/view', 'lib/messaging', 'lib/browser'],
    packages: ['preact'],
  },
  components: { rooms: ['lib/model', 'lib/export', 'lib/view'], packages: ['preact'] },
};

/** What an entrypoint must not reach, even through others: it would drag the wrong code into the wrong context. */
const outOfReach = {
  reader: {
    rooms: ['lib/storage', 'lib/analysis', 'lib/entities', 'lib/quotes'],
    why: 'IndexedDB opened in a content script belongs to the site, and analysis must not run on the page’s thread.',
  },
  popup: {
    rooms: ['lib/page', 'lib/anchoring', 'lib/highlight', 'lib/storage'],
    why: 'The popup shows what others found and stored; it asks them by message.',
  },
  sidepanel: {
    rooms: ['lib/page', 'lib/anchoring', 'lib/highlight', 'lib/storage'],
    why: 'The panel shows what others found and stored; it asks them by message.',
  },
  options: {
    rooms: ['lib/page', 'lib/anchoring', 'lib/highlight', 'lib/storage'],
    why: 'The settings show what others stored; they ask by message.',
  },
  background: {
    rooms: ['lib/page', 'lib/anchoring', 'lib/highlight', 'components'],
    why: 'The background has no document.',
  },
};

const literal = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const oneOf = (names) => `(?:${names.map(literal).join('|')})`;
const packagePath = (names) => `node_modules/(?:@types/)?${oneOf(names)}/`;

function roomRules([room, allowed]) {
  const withTypes = allowed.rooms.map((name) => name.replace(/^type /, ''));
  const typesOnly = allowed.rooms.filter((name) => name.startsWith('type ')).map((name) => name.slice(5));
  const from = { path: `^${literal(room)}/` };
  return [
    {
      name: `${room}-rooms`,
      comment: `${room} may import ${withTypes.join(', ') || 'no other room'}.`,
      severity: 'error',
      from,
      to: {
        path: '^(?:lib|components|entrypoints|tools|test|demo)/',
        pathNot: `^${oneOf([room, ...withTypes])}/`,
      },
    },
    ...typesOnly.map((name) => ({
      name: `${room}-types-of-${name}`,
      comment: `${room} may import types of ${name}, not code.`,
      severity: 'error',
      from,
      to: { path: `^${literal(name)}/`, dependencyTypesNot: ['type-only'] },
    })),
    {
      name: `${room}-packages`,
      comment: `${room} may import ${allowed.packages.join(', ') || 'no package'}.`,
      severity: 'error',
      from,
      to: {
        dependencyTypes: [
          'npm',
          'npm-dev',
          'npm-optional',
          'npm-peer',
          'npm-bundled',
          'npm-no-pkg',
          'npm-unknown',
          'core',
        ],
        ...(allowed.packages.length > 0 && { pathNot: packagePath(allowed.packages) }),
      },
    },
  ];
}

function entrypointRule([entrypoint, { rooms: forbidden, why }]) {
  return {
    name: `${entrypoint}-out-of-reach`,
    comment: why,
    severity: 'error',
    from: { path: `^entrypoints/${entrypoint}(?:[./]|$)` },
    to: { path: `^${oneOf(forbidden)}/`, reachable: true },
  };
}

module.exports = {
  forbidden: [
    ...Object.entries(rooms).flatMap(roomRules),
    ...Object.entries(outOfReach).map(entrypointRule),
    {
      name: 'entrypoints-api',
      comment: 'Only lib/browser and lib/messaging touch the WebExtension API.',
      severity: 'error',
      from: { path: '^entrypoints/' },
      to: { path: '(?:^|/)(?:webextension-polyfill|wxt/browser|wxt/dist/browser)' },
    },
    {
      name: 'product-only',
      comment: 'The product imports neither tests nor tools.',
      severity: 'error',
      from: { path: '^(?:lib|components|entrypoints)/' },
      to: { path: '^(?:test|tools|demo)/' },
    },
    {
      name: 'no-entrypoint-imported',
      comment: 'Entrypoints wire; what another module needs belongs in a room.',
      severity: 'error',
      from: { pathNot: '^entrypoints/' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'no-cycle',
      comment: 'A cycle means two modules are one, or that a third is missing.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolved',
      comment: 'An import that leads nowhere hides the edges behind it.',
      severity: 'error',
      from: {},
      // Types alone, which the checker does not resolve.
      to: { couldNotResolve: true, pathNot: '^vite/client$' },
    },
    {
      name: 'no-dead-module',
      comment: 'A module of a room that neither the extension nor a tool uses is dead, whatever its tests say.',
      severity: 'error',
      from: { path: '^(?:entrypoints|tools)/' },
      to: {
        path: '^(?:lib|components)/',
        // The inverse of a format, by which its tests prove that nothing is lost.
        pathNot: '^lib/export/parse-',
        reachable: false,
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
};
