/** The text nodes of a block inside an element, each with the offset in the block's text at which it starts. */
function textNodesOf(root: Element, block: string): { node: Text; start: number }[] {
  const nodes: { node: Text; start: number }[] = [];
  const hosts = root.querySelectorAll<HTMLElement>(`[data-text-of="${CSS.escape(block)}"]`);
  for (const host of hosts) {
    let start = Number(host.dataset['offset'] ?? 0);
    const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!(node instanceof Text)) continue;
      nodes.push({ node, start });
      start += node.length;
    }
  }
  return nodes;
}

/** The stretch of the page that shows a stretch of a block's text; null when the block is not on the page. */
export function toTextRange(root: Element, block: string, from: number, to: number): Range | null {
  const nodes = textNodesOf(root, block);
  const first = nodes.find(({ node, start }) => start + node.length > from);
  const last = nodes.findLast(({ start }) => start < to);
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStart(first.node, Math.max(from - first.start, 0));
  range.setEnd(last.node, Math.min(to - last.start, last.node.length));
  return range;
}
