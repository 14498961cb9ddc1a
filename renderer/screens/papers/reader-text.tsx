import type { ReactNode } from 'react';
import type { TermFinder } from '#renderer/components/text-with-terms.tsx';
import type { Block } from '#shared/model/document.ts';
import type { PageRef } from '#shared/model/page.ts';
import { BlockText } from './block-text.tsx';
import { PaperTable } from './paper-table.tsx';
import type { ReaderNode } from './reader-nodes.ts';
import { textHost } from './selected-words.ts';
import styles from './papers.module.css';

/** The whole text of a paper: a pack of a thousand blocks is laid out at once, so that every place can be gone to. */
export function ReaderText({
  nodes,
  finder,
}: {
  readonly nodes: readonly ReaderNode[];
  readonly finder: TermFinder | null;
}): ReactNode {
  return toPages(nodes).map((page) => (
    <PageText key={page[0]?.key ?? ''} nodes={page} finder={finder} />
  ));
}

function toPages(nodes: readonly ReaderNode[]): ReaderNode[][] {
  const pages: ReaderNode[][] = [];
  for (const node of nodes) {
    if (node.kind === 'page' || pages.length === 0) pages.push([]);
    pages.at(-1)?.push(node);
  }
  return pages;
}

function PageText({
  nodes,
  finder,
}: {
  readonly nodes: readonly ReaderNode[];
  readonly finder: TermFinder | null;
}) {
  const seen = new Set<string>();
  return (
    <div className={styles['page']}>
      {nodes.map((node) => {
        if (node.kind === 'page') return <PageRule key={node.key} page={node.page} />;
        if (node.kind === 'table') {
          return (
            <PaperTable
              label={node.label}
              key={node.key}
              head={node.head}
              rows={node.rows}
              finder={finder}
              seen={seen}
            />
          );
        }
        if (node.kind === 'list') {
          return (
            <ul key={node.key} className={styles['bullets']}>
              {node.items.map((item) => (
                <li
                  key={item.id}
                  data-block={item.id}
                  data-depth={item.level ?? 1}
                  tabIndex={-1}
                  {...textHost(item)}
                >
                  <BlockText
                    text={item.text}
                    emphasis={item.emphasis}
                    finder={finder}
                    seen={seen}
                  />
                </li>
              ))}
            </ul>
          );
        }
        if (node.kind === 'heading')
          return <HeadingBlock key={node.key} block={node.block} depth={node.depth} />;
        return <SingleBlock key={node.key} block={node.block} finder={finder} seen={seen} />;
      })}
    </div>
  );
}

function SingleBlock({
  block,
  finder,
  seen,
}: {
  readonly block: Block;
  readonly finder: TermFinder | null;
  readonly seen: Set<string>;
}) {
  const attributes = { 'data-block': block.id, tabIndex: -1, ...textHost(block) };
  const text = (
    <BlockText text={block.text} emphasis={block.emphasis} finder={finder} seen={seen} />
  );
  if (block.kind === 'missing chart' || block.kind === 'blank page') {
    return (
      <p className={styles['aside']} {...attributes}>
        {text}
      </p>
    );
  }
  return <p {...attributes}>{text}</p>;
}

function HeadingBlock({ block, depth }: { readonly block: Block; readonly depth: 2 | 3 | 4 | 5 }) {
  const Heading = `h${depth}` as const;
  return (
    <Heading data-block={block.id} data-level={block.level ?? 1} tabIndex={-1} {...textHost(block)}>
      {block.text}
    </Heading>
  );
}

function PageRule({ page }: { readonly page: PageRef }) {
  return (
    <p className={styles['rule']} data-kind={page.kind} title={page.basis}>
      <span>{ruleWords(page)}</span>
    </p>
  );
}

function ruleWords(page: PageRef): string {
  if (page.kind === 'unknown') return 'Page not known';
  const pages = page.from === page.to ? `p. ${page.from}` : `pp. ${page.from}–${page.to}`;
  return `${pages}, ${page.kind}`;
}
