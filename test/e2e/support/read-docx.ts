import { unzipSync, strFromU8 } from 'fflate';
import { SaxesParser } from 'saxes';

/** What a Word document says, read strictly: every XML part must be well formed, else this throws. */
export interface DocxContent {
  /** Text of each paragraph outside tables, in order. */
  readonly paragraphs: readonly string[];
  /** Tables as rows of cell texts. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  /** The row indexes of each table that are marked as repeated headers. */
  readonly headerRows: readonly (readonly number[])[];
  /** Text of the header parts. */
  readonly headers: readonly string[];
  readonly landscape: boolean;
}

export function readDocx(bytes: Uint8Array): DocxContent {
  const parts = unzipSync(bytes);
  const headers: string[] = [];
  let body: Omit<DocxContent, 'headers'> | null = null;
  for (const [name, data] of Object.entries(parts)) {
    if (!/\.(?:xml|rels)$/.test(name)) continue;
    const part = readPart(strFromU8(data));
    if (name === 'word/document.xml') body = part;
    if (/^word\/header\d*\.xml$/.test(name)) headers.push(part.paragraphs.join('\n'));
  }
  if (!body) throw new Error('The document has no word/document.xml');
  return { ...body, headers };
}

function readPart(xml: string): Omit<DocxContent, 'headers'> {
  const parser = new SaxesParser({ xmlns: true });
  const paragraphs: string[] = [];
  const tables: string[][][] = [];
  const headerRows: number[][] = [];
  const stack: string[] = [];
  let depth = 0;
  let landscape = false;
  let text = '';
  let cell: string[] = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    stack.push(tag.name);
    if (tag.name === 'w:tbl') {
      depth += 1;
      tables.push([]);
      headerRows.push([]);
    }
    if (tag.name === 'w:tr') tables.at(-1)?.push([]);
    if (tag.name === 'w:tblHeader') {
      headerRows.at(-1)?.push((tables.at(-1)?.length ?? 1) - 1);
    }
    if (tag.name === 'w:tc') cell = [];
    if (tag.name === 'w:p') text = '';
    if (tag.name === 'w:tab' && stack.at(-2) === 'w:r') text += '\t';
    if (tag.name === 'w:br') text += '\n';
    if (tag.name === 'w:pgSz' && tag.attributes['w:orient']?.value === 'landscape') {
      landscape = true;
    }
  });
  parser.on('text', (words) => {
    if (stack.at(-1) === 'w:t') text += words;
  });
  parser.on('closetag', (tag) => {
    stack.pop();
    if (tag.name === 'w:p') {
      if (depth > 0) cell.push(text);
      else paragraphs.push(text);
    }
    if (tag.name === 'w:tc') tables.at(-1)?.at(-1)?.push(cell.join('\n'));
    if (tag.name === 'w:tbl') depth -= 1;
  });
  parser.write(xml).close();
  return { paragraphs, tables, headerRows, landscape };
}
