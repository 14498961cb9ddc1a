import { aboutPracticeOnly } from '#renderer/components/about-practice.ts';
import type { AskAbout } from '#renderer/components/ask-context.tsx';
import type { Block } from '#shared/model/document.ts';
import { pageLabel } from '#shared/model/page.ts';

/** A whole block as what a question is about. Lines that describe a child or family are not repeated, and say why. */
export function aboutBlock(block: Block, aboutChild: boolean): AskAbout {
  const { id, text, page, agendaItem } = block;
  return {
    ...(aboutChild ? { caution: aboutPracticeOnly } : {}),
    label: aboutChild ? 'these lines' : `“${text.length > 140 ? `${text.slice(0, 140)}…` : text}”`,
    pageLabel: pageLabel(page),
    agendaItem,
    evidence: [
      {
        kind: 'quote',
        start: { block: id, offset: 0 },
        end: { block: id, offset: text.length },
      },
    ],
  };
}
