import { findUnexplained } from '#shared/domain/glossary/find-unexplained.ts';
import type { UnexplainedAcronym } from '#shared/model/glossary.ts';
import type { Library } from '#electron/services/library/library.ts';

const found = new WeakMap<Library, Promise<readonly UnexplainedAcronym[]>>();

/** The acronyms that the papers of a library use and its glossary does not list; looked for once, since a library never changes. */
export function listUnexplained(library: Library): Promise<readonly UnexplainedAcronym[]> {
  const known = found.get(library) ?? find(library);
  found.set(library, known);
  return known;
}

async function find(library: Library): Promise<readonly UnexplainedAcronym[]> {
  const papers = await library.listDocuments();
  const blocks = await Promise.all(
    papers.map((paper) => library.listBlocks(paper.id, 0, paper.blocks)),
  );
  return findUnexplained(blocks.flat(), await library.getGlossary());
}
