import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

/** A node of the syntax tree (ESTree, as oxc gives it): offsets into the file's text. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

export interface SourceFile {
  /** Below the project's folder, with `/` between. */
  readonly path: string;
  readonly text: string;
  readonly program: SyntaxNode;
}

/** What tools make, or bring along. */
const NOT_OURS = new Set(['.git', '.wrangler', 'build', 'coverage', 'node_modules']);

/** Names in the project's folder. */
export const topLevelNames = (): readonly string[] =>
  readdirSync('.')
    .filter((name) => !NOT_OURS.has(name))
    .sort();

/** Files below a folder of the project, sorted. */
export const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .sort();

/** Every TypeScript file below the folders, parsed. */
export const parsedFiles = (...folders: readonly string[]): readonly SourceFile[] =>
  folders
    .flatMap(filesBelow)
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .map((path) => {
      const text = readFileSync(path, 'utf8');
      const { program, errors } = parseSync(path, text);
      if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
      return { path, text, program: program as unknown as SyntaxNode };
    });

/** All nodes of a tree, parents before children. */
export function* nodesOf(root: SyntaxNode): Generator<SyntaxNode> {
  const open: SyntaxNode[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    yield node;
    open.push(...childrenOf(node).reverse());
  }
}

const childrenOf = (node: SyntaxNode): SyntaxNode[] =>
  Object.values(node)
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .filter(isNode);

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

/** Line of an offset, from 1. */
export const lineAt = (file: SourceFile, offset: number): number => file.text.slice(0, offset).split('\n').length;

/** What a file imports, types included: the words between the quotes. */
export const importsOf = ({ program }: SourceFile): readonly { readonly from: string; readonly at: number }[] =>
  [...nodesOf(program)].flatMap((node) => {
    const source = node.source as SyntaxNode | undefined;
    return typeof source?.value === 'string' && /Import|Export/.test(node.type)
      ? [{ from: source.value, at: node.start }]
      : [];
  });
