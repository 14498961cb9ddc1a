import { buildHandover, type HandoverKind } from '#shared/export/handover-document.ts';
import type { ExportFacts } from '#shared/export/export-facts.ts';
import { previewTrails } from '#shared/export/trail-document.ts';
import type { EnquiryDocument } from './enquiry-exports.ts';
import { layOutForChair, stayingQuestions } from './enquiry-exports.ts';

/** Takes a handover together, with what could be ticked to leave in it. */
export function handoverDocument(kind: HandoverKind, facts: ExportFacts): EnquiryDocument {
  const layout = layOutForChair(facts);
  const handover = buildHandover(kind, facts, layout);
  const ticks = {
    substitute: () => stayingQuestions(facts, layout),
    member: () => previewTrails(facts).staying,
    year: () => [],
  };
  return { ...handover, staying: ticks[kind]() };
}
