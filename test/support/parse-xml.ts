import { SaxesParser } from 'saxes';

/** An element as an independent parser sees it. Names are `{namespace}local`; `text` is that of all below it. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly text: string;
}

interface OpenNode {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: OpenNode[];
  text: string;
}

/**
 * Parses XML with a parser that checks all that XML 1.0 and Namespaces demand: characters, unbound prefixes, "]]>" in
 * text. Throws at the first fault.
 */
export function parseXml(xml: string): XmlNode {
  const parser = new SaxesParser({ xmlns: true });
  const open: OpenNode[] = [{ name: '', attributes: {}, children: [], text: '' }];
  const addText = (text: string): void => {
    for (const node of open) node.text += text;
  };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('opentag', (tag) => {
    const attributes = Object.values(tag.attributes).map(({ name, value }) => [name, value] as const);
    const node = {
      name: `{${tag.uri}}${tag.local}`,
      attributes: Object.fromEntries(attributes),
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  const root = open[0]?.children[0];
  if (root === undefined) throw new Error('No root element');
  return root;
}

export const ATOM = '{http://www.w3.org/2005/Atom}';
export const GEORSS = '{http://www.georss.org/georss}';
export const DUBLIN_CORE = '{http://purl.org/dc/elements/1.1/}';
export const CONTENT = '{http://purl.org/rss/1.0/modules/content/}';

export const childrenOf = (node: XmlNode, name: string): readonly XmlNode[] =>
  node.children.filter((child) => child.name === name || child.name === `{}${name}`);

/** The text of the only child of that name; null when there is none. */
export function textOf(node: XmlNode, name: string): string | null {
  const found = childrenOf(node, name);
  if (found.length > 1) throw new Error(`${found.length} elements ${name}`);
  return found[0]?.text ?? null;
}
