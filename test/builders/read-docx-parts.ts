import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** An element of a part, with the elements inside it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** The text directly in it. */
  readonly text: string;
}

type Growing = { -readonly [K in keyof Element]: Element[K] } & { children: Growing[] };

/** Reads one XML part strictly: a part that is not well formed, or uses an undeclared prefix, throws. */
function readPart(xml: string): Element {
  const root: Growing = { name: '', attributes: {}, children: [], text: '' };
  const stack: Growing[] = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const element: Growing = {
      name: tag.name,
      attributes: Object.fromEntries(
        Object.values(tag.attributes).map((attribute) => [attribute.name, attribute.value]),
      ),
      children: [],
      text: '',
    };
    stack.at(-1)?.children.push(element);
    stack.push(element);
  });
  parser.on('text', (text) => {
    const element = stack.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => stack.pop());
  parser.write(xml).close();
  return root;
}

/** Every XML part of a Word file by its path, each read strictly. */
export function readDocxParts(bytes: Uint8Array): ReadonlyMap<string, Element> {
  return new Map(
    Object.entries(unzipSync(bytes))
      .filter(([name]) => /\.(?:xml|rels)$/.test(name))
      .map(([name, data]) => [name, readPart(strFromU8(data))]),
  );
}

/** Every element of a name inside another, in document order. */
export function findAll(element: Element, name: string): readonly Element[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...findAll(child, name),
  ]);
}

/** The words in an element. */
export function wordsIn(element: Element): string {
  return findAll(element, 'w:t')
    .map((run) => run.text)
    .join('');
}

/** A part that has to be there. */
export function getPart(parts: ReadonlyMap<string, Element>, name: RegExp): Element {
  const found = [...parts].find(([path]) => name.test(path));
  if (!found) throw new Error(`no part ${String(name)} among ${[...parts.keys()].join(', ')}`);
  return found[1];
}
