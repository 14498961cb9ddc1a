/** What stands round a chart in a picture of it, so that the picture says what it shows and where it is printed. */
export interface PictureWords {
  readonly title: string;
  readonly lead: string;
  /** Lines, joins and the source, in small type under the chart. */
  readonly notes: readonly string[];
}

/** Words set in lines no wider than so many pixels. */
export function toPixelLines(
  pen: CanvasRenderingContext2D,
  text: string,
  width: number,
): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || pen.measureText(longer).width > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/**
 * A chart as it stands with its title, sentence and source, as the bytes of a PNG in Base64. Drawn on the page's own
 * ground, in the theme that is on screen.
 */
export function drawPicture(chart: HTMLCanvasElement, words: PictureWords): string {
  const style = getComputedStyle(document.documentElement);
  const ratio = chart.clientWidth > 0 ? chart.width / chart.clientWidth : 1;
  const rem = (Number.parseFloat(style.fontSize) || 16) * ratio;
  const edge = rem * 1.5;
  const width = chart.width + edge * 2;
  const picture = document.createElement('canvas');
  const pen = picture.getContext('2d');
  if (!pen) return '';
  const kinds = [
    { texts: [words.title], font: `700 ${rem * 1.25}px ${style.fontFamily}`, leading: 1.3 },
    { texts: [words.lead], font: `400 ${rem}px ${style.fontFamily}`, leading: 1.4 },
    { texts: words.notes, font: `400 ${rem * 0.8}px ${style.fontFamily}`, leading: 1.4 },
  ];
  const [head, lead, notes] = kinds.map(({ texts, font, leading }) => {
    pen.font = font;
    const lines = texts.flatMap((text) => toPixelLines(pen, text, chart.width));
    const size = Number(/ ([\d.]+)px/.exec(font)?.[1] ?? rem);
    return { font, lines, step: size * leading };
  });
  if (!head || !lead || !notes) return '';
  const heightOf = ({ lines, step }: typeof head) => lines.length * step;
  picture.width = Math.ceil(width);
  picture.height = Math.ceil(
    edge * 3.5 + heightOf(head) + heightOf(lead) + chart.height + heightOf(notes),
  );
  pen.fillStyle = style.getPropertyValue('--paper').trim() || '#ffffff';
  pen.fillRect(0, 0, picture.width, picture.height);
  let y = edge;
  const write = ({ font, lines, step }: typeof head, colour: string) => {
    pen.font = font;
    pen.fillStyle = style.getPropertyValue(colour).trim() || '#000000';
    pen.textBaseline = 'top';
    for (const line of lines) {
      pen.fillText(line, edge, y);
      y += step;
    }
  };
  write(head, '--ink');
  write(lead, '--ink');
  y += edge / 2;
  pen.drawImage(chart, edge, y);
  y += chart.height + edge;
  write(notes, '--ink-2');
  return picture.toDataURL('image/png').replace(/^data:image\/png;base64,/, '');
}
