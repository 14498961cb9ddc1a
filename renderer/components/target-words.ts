import type { Note } from '#shared/model/note.ts';

/** The words a note stands at, or the place where it stands at none, as a person would name it. */
export function targetWords({ target }: Pick<Note, 'target'>): string {
  switch (target.kind) {
    case 'words':
      return `“${target.quote}”`;
    case 'table row':
      return `Row: ${target.quote.replaceAll('\t', ' · ')}`;
    case 'figure':
      return `${target.indicatorName}: ${target.printed || 'no figure printed'} in ${target.month}`;
    case 'page':
      return `Page ${target.page}`;
    case 'paper':
      return 'The whole paper';
  }
}
