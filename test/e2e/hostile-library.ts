import type { Database } from 'sql.js';
import { makeChangedApp } from './changed-app.ts';

/** The paper that the hostile blocks stand at the end of. */
export const hostilePaper = 'aiming-higher-2025';

/** What must come out as the characters it is made of. */
export const hostileTexts = [
  '<script>window.ran = "script"</script>',
  '<img src="https://example.com/x.png" onerror="window.ran = \'img\'"> after the picture',
  '<a href="javascript:window.ran=1">a link</a> and [another](javascript:window.ran=2)',
  'javascript:window.ran=3 data:text/html,<script>window.ran=4</script>',
  '&lt;b&gt;not bold&lt;/b&gt; &amp;amp; {{constructor.constructor("window.ran=5")()}} ${window.ran=6}',
  '</p></article><style>*{display:none}</style><iframe src="https://example.com"></iframe>',
  'Agreed \u202Edesufer\u202C and \u2067isolated\u2069 by the Panel',
  'a\u200Bb\u0007c\u001B[31md\uFFFE',
  '=HYPERLINK("https://example.com","click")',
] as const;

/** A word of a million letters. */
export const longWord = 'w'.repeat(1_000_000);

/** A hundred thousand empty lines between two words. */
export const emptyLines = `before${'\n'.repeat(100_000)}after`;

interface HostileBlock {
  readonly kind: 'heading' | 'paragraph' | 'list item' | 'table header' | 'table row';
  readonly text: string;
  readonly cells?: readonly string[];
}

const blocks: readonly HostileBlock[] = [
  { kind: 'heading', text: '<svg onload="window.ran=7">A heading</svg>' },
  ...hostileTexts.map((text) => ({ kind: 'paragraph', text }) as const),
  { kind: 'list item', text: '<b onmouseover="window.ran=8">In a list</b>' },
  ...(['table header', 'table row', 'table row'] as const).map((kind, at) => {
    const cells = [
      `<td>${at}</td>`,
      '<script>window.ran=9</script>',
      '=1+1',
      '\u202Eright to left',
    ];
    return { kind, text: cells.join('\t'), cells };
  }),
  { kind: 'paragraph', text: longWord },
  { kind: 'paragraph', text: emptyLines },
  { kind: 'paragraph', text: 'The last words of the hostile paper' },
];

/** Puts the hostile blocks at the end of a paper: what a paper could do that had got past the app's own build. */
function addHostileBlocks(database: Database): void {
  const [counted] = database.exec(
    `SELECT max(ordinal), max(line_to) FROM blocks WHERE document = '${hostilePaper}'`,
  );
  const [lastOrdinal = 0, lastLine = 0] = (counted?.values[0] ?? []).map(Number);
  for (const [index, { kind, text, cells }] of blocks.entries()) {
    const ordinal = lastOrdinal + 1 + index;
    const id = `${hostilePaper}/hostile-${index}`;
    database.run(
      `INSERT INTO blocks (id, document, ordinal, kind, text, level, cells, table_key, line_from, line_to, page_kind,
         page_basis, emphasis) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'unknown', 'not printed', '[]')`,
      [
        id,
        hostilePaper,
        ordinal,
        kind,
        text,
        kind === 'heading' || kind === 'list item' ? 1 : null,
        cells ? JSON.stringify(cells) : null,
        cells ? 'hostile-table' : null,
        lastLine + 1 + index,
        lastLine + 1 + index,
      ],
    );
    if (kind === 'heading') {
      database.run(
        'INSERT INTO outline (document, ordinal, block, title, level) VALUES (?, ?, ?, ?, 1)',
        [hostilePaper, ordinal, id, text],
      );
    }
  }
}

/** Makes a copy of the built app whose library holds hostile blocks. */
export function makeHostileApp(folder: string): Promise<string> {
  return makeChangedApp(folder, addHostileBlocks);
}
