import type { ReactNode } from 'react';
import type { TermMatch } from '#renderer/components/text-with-terms.tsx';
import type { Block } from '#shared/model/document.ts';
import type { PageRef } from '#shared/model/page.ts';
import { blockHost } from './block-host.ts';
import { BlockText } from './block-text.tsx';
import { setLongWords } from './long-words.tsx';
import { NoteRefs, type NoteRefsByBlock } from './note-refs.tsx';
import type { TermsByBlock } from './page-terms.ts';
import { PaperTable } from './paper-table.tsx';
import { splitColumns } from './print-columns.ts';
import type { ReaderNode } from './reader-nodes.ts';
import { textHost } from './selected-words.ts';
import styles from './reader-text.module.css';

/** A run of a paper set as what it is: page rules, headings, paragraphs, lists and tables. */
export function ReaderNodes({
  nodes,
  terms,
  target,
  onPaper,
}: {
  readonly nodes: readonly ReaderNode[];
  readonly terms: TermsByBlock;
  /** The block that the address names; null when it stands elsewhere. */
  readonly target: string | null;
  /** Set for a sheet of paper: tables are cut where they are wider, and the numbers of notes stand at what they are about. */
  readonly onPaper?: { readonly refs: NoteRefsByBlock } | undefined;
}): ReactNode {
  const refs = onPaper?.refs;
  return nodes.map((node) => {
    if (node.kind === 'page') return <PageRule key={node.key} page={node.page} />;
    if (node.kind === 'table') {
      const parts = onPaper ? splitColumns([...node.head, ...node.rows]) : [undefined];
      return parts.map((part) => (
        <PaperTable
          label={node.label}
          key={`${node.key} ${part?.[1] ?? ''}`}
          head={node.head}
          rows={node.rows}
          terms={terms}
          target={target}
          part={part}
          refs={refs}
        />
      ));
    }
    if (node.kind === 'list') {
      return (
        <ul key={node.key} className={styles['bullets']}>
          {node.items.map((item) => (
            <li
              key={item.id}
              data-depth={item.level ?? 1}
              {...blockHost(item, target)}
              {...textHost(item)}
            >
              <BlockText text={item.text} emphasis={item.emphasis} terms={terms.get(item.id)} />
              <NoteRefs of={item.id} refs={refs} />
            </li>
          ))}
        </ul>
      );
    }
    if (node.kind === 'heading') {
      return (
        <HeadingBlock
          key={node.key}
          block={node.block}
          depth={node.depth}
          target={target}
          refs={refs}
        />
      );
    }
    return (
      <SingleBlock
        key={node.key}
        block={node.block}
        terms={terms.get(node.block.id)}
        target={target}
        refs={refs}
      />
    );
  });
}

function SingleBlock({
  block,
  terms,
  target,
  refs,
}: {
  readonly block: Block;
  readonly terms: readonly TermMatch[] | undefined;
  readonly target: string | null;
  readonly refs: NoteRefsByBlock | undefined;
}) {
  const isNotice = block.kind === 'missing chart' || block.kind === 'blank page';
  return (
    <p
      className={isNotice ? styles['aside'] : undefined}
      {...blockHost(block, target)}
      {...textHost(block)}
    >
      <BlockText text={block.text} emphasis={block.emphasis} terms={terms} />
      <NoteRefs of={block.id} refs={refs} />
    </p>
  );
}

function HeadingBlock({
  block,
  depth,
  target,
  refs,
}: {
  readonly block: Block;
  readonly depth: 2 | 3 | 4 | 5;
  readonly target: string | null;
  readonly refs: NoteRefsByBlock | undefined;
}) {
  const Heading = `h${depth}` as const;
  return (
    <Heading data-level={block.level ?? 1} {...blockHost(block, target)} {...textHost(block)}>
      {setLongWords(block.text)}
      <NoteRefs of={block.id} refs={refs} />
    </Heading>
  );
}

/**
 * Where a page begins. A page that is known stands as a rule with its number. Where only a range is known, the range
 * is said at its head and no break is drawn: nobody knows where its pages begin.
 */
function PageRule({ page }: { readonly page: PageRef }) {
  return (
    <p
      className={styles['rule']}
      data-break={page.kind !== 'unknown' && page.from === page.to ? 'known' : 'not known'}
      title={page.basis}
    >
      <span>{ruleWords(page)}</span>
    </p>
  );
}

function ruleWords(page: PageRef): string {
  if (page.kind === 'unknown') return 'Page not known';
  const pages = page.from === page.to ? `p. ${page.from}` : `pp. ${page.from}–${page.to}`;
  return `${pages}, ${page.kind}`;
}
