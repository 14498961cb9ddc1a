import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
} from 'docx';
import type {
  DocumentBlock,
  DocumentModel,
  HeadingBlock,
  ParagraphBlock,
  Run,
  TableBlock,
} from '#shared/export/document-model.ts';
import { plainText } from '#shared/export/plain-text.ts';
import { corePropertiesXml } from './core-properties.ts';
import { docxStyles } from './docx-styles.ts';
import { fixZipTimes } from './zip-times.ts';

/** A4 and its margins in twentieths of a point. */
const page = { width: 11_906, height: 16_838, margin: 1_134 } as const;

const headingLevels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

const bullets = 'bullets';

/**
 * Writes a document as Word reads it: A4, 12 point, real headings, lists and table headers, language set. The same
 * model gives the same bytes. Text is cleaned here, so no model can make a file that Word refuses.
 */
export async function writeDocx(model: DocumentModel): Promise<Uint8Array> {
  const document = new Document({
    title: oneLine(model.title),
    styles: docxStyles(model.language),
    numbering: {
      config: [
        {
          reference: bullets,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 360, hanging: 360 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: {
              // Given upright; turned by the orientation.
              width: page.width,
              height: page.height,
              orientation:
                model.orientation === 'landscape'
                  ? PageOrientation.LANDSCAPE
                  : PageOrientation.PORTRAIT,
            },
            margin: {
              top: page.margin,
              right: page.margin,
              bottom: page.margin,
              left: page.margin,
            },
          },
        },
        headers: {
          default: new Header({ children: [noteParagraph([oneLine(model.header)])] }),
        },
        footers: {
          default: new Footer({
            children: [
              noteParagraph([
                `${oneLine(model.footer)} · Page `,
                PageNumber.CURRENT,
                ' of ',
                PageNumber.TOTAL_PAGES,
              ]),
            ],
          }),
        },
        children: model.blocks.flatMap((block) => toFileChildren(block, textWidth(model))),
      },
    ],
  });
  // A copy, since what the packer answers may stand in a pool shared with other buffers.
  const bytes = new Uint8Array(
    await Packer.toBuffer(document, undefined, [
      { path: 'docProps/core.xml', data: corePropertiesXml(model) },
    ]),
  );
  fixZipTimes(bytes);
  return bytes;
}

function textWidth(model: DocumentModel): number {
  return (model.orientation === 'landscape' ? page.height : page.width) - 2 * page.margin;
}

function toFileChildren(block: DocumentBlock, width: number): readonly FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [toHeading(block)];
    case 'paragraph':
      return [toParagraph(block)];
    case 'list':
      return block.items.map(
        (runs) =>
          new Paragraph({
            style: 'Body',
            numbering: { reference: bullets, level: 0 },
            children: toTextRuns(runs),
          }),
      );
    case 'table':
      // Word joins two tables that touch, and a paragraph after one keeps what follows clear of it.
      return [toTable(block, width), new Paragraph({ style: 'AfterTable', children: [] })];
    case 'room':
      return Array.from({ length: block.lines }, toRuledLine);
  }
}

function toHeading(block: HeadingBlock): Paragraph {
  return new Paragraph({
    heading: headingLevels[block.level],
    pageBreakBefore: block.startsPage === true,
    children: [new TextRun(oneLine(block.text))],
  });
}

function toParagraph(block: ParagraphBlock): Paragraph {
  const styles = { lead: 'Lead', body: 'Body', note: 'Note' } as const;
  return new Paragraph({
    style: styles[block.look],
    ...(block.hanging ? { indent: { left: 360, hanging: 360 } } : {}),
    children: toTextRuns(block.runs),
  });
}

function toRuledLine(): Paragraph {
  return new Paragraph({
    style: 'Room',
    border: {
      bottom: { style: BorderStyle.SINGLE, size: 4, space: 1, color: '767676' },
      // Between two of them too: Word joins the borders of paragraphs that are alike.
      between: { style: BorderStyle.SINGLE, size: 4, space: 1, color: '767676' },
    },
    children: [],
  });
}

function noteParagraph(children: readonly string[]): Paragraph {
  return new Paragraph({ style: 'Note', children: [new TextRun({ children: [...children] })] });
}

function toTextRuns(runs: readonly Run[]): TextRun[] {
  return runs.map((run) => new TextRun({ text: oneLine(run.text), bold: run.bold }));
}

/** A run holds no line ends or tabs; paragraphs were made of lines before. */
function oneLine(text: string): string {
  return plainText(text).replace(/[\t\n]+/g, ' ');
}

function toTable(block: TableBlock, width: number): Table {
  const shares = block.columns.reduce((total, column) => total + column.share, 0);
  const widths = block.columns.map((column) => Math.floor((width * column.share) / shares));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((total, one) => total + one, 0), type: WidthType.DXA },
    columnWidths: widths,
    tableLook: { firstRow: true },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: block.columns.map(
          (column, index) =>
            new TableCell({
              width: { size: widths[index] ?? 0, type: WidthType.DXA },
              shading: { fill: 'E6E6E6' },
              children: [
                new Paragraph({
                  style: 'Cell',
                  children: [new TextRun({ text: oneLine(column.heading), bold: true })],
                }),
              ],
            }),
        ),
      }),
      ...block.rows.map(
        (row) =>
          new TableRow({
            // Not `cantSplit`: a long cell goes on over the page, under the repeated header row.
            children: row.map(
              (cell, index) =>
                new TableCell({
                  width: { size: widths[index] ?? 0, type: WidthType.DXA },
                  children: cell.map(toCellParagraph),
                }),
            ),
          }),
      ),
    ],
  });
}

function toCellParagraph(block: ParagraphBlock): Paragraph {
  return new Paragraph({
    style: 'Cell',
    ...(block.hanging ? { indent: { left: 360, hanging: 360 } } : {}),
    children: toTextRuns(block.runs),
  });
}
