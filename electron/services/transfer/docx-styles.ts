import type { IStylesOptions } from 'docx';

/** A typeface every office machine has; ours is for the screen and is not embedded. */
const font = 'Arial';

/** Sizes in half-points. */
const twelvePoint = 24;

/** `level` from 0: what a program that lists or bookmarks headings goes by. */
function headingStyle(level: number, size: number, before: number) {
  return {
    run: { font, size, bold: true, color: '000000' },
    paragraph: {
      spacing: { before, after: 120 },
      keepNext: true,
      keepLines: true,
      outlineLevel: level,
    },
  };
}

function paragraphStyle(id: string, name: string, run: object, after: number) {
  return {
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run,
    paragraph: { spacing: { after } },
  };
}

/** The styles of every document: nothing smaller than 12 point, black on white. */
export function docxStyles(language: string): IStylesOptions {
  return {
    default: {
      document: {
        run: { font, size: twelvePoint, language: { value: language } },
      },
      heading1: headingStyle(0, 36, 0),
      heading2: headingStyle(1, 30, 360),
      heading3: headingStyle(2, 26, 280),
      heading4: headingStyle(3, twelvePoint, 160),
    },
    paragraphStyles: [
      paragraphStyle('Body', 'Body', {}, 120),
      paragraphStyle('Lead', 'Lead', { bold: true, size: 28 }, 60),
      paragraphStyle('Note', 'Note', { size: twelvePoint }, 60),
      paragraphStyle('Cell', 'Cell', {}, 80),
      // As high as a line somebody writes by hand.
      paragraphStyle('Room', 'Room to write', { size: 32 }, 0),
      paragraphStyle('AfterTable', 'After table', {}, 0),
    ],
  };
}
