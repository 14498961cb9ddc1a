import { describe, expect, test } from 'vitest';
import { checkPlacementSum } from '#shared/parse/improvement-plan-2023/check-placement-sum.ts';
import { cleanString } from '#shared/parse/clean-text.ts';
import { splitSentences } from '#shared/parse/split-sentences.ts';
import { messagesOf, parsePlan, plan2023, planLines, planText } from './improvement-plan-2023.ts';

const rows = plan2023.tables;
const rowAt = (line: number) => {
  const row = rows.find((one) => one.line === line);
  if (!row) throw new Error(`No row was read at line ${line}.`);
  return row;
};
const planAt = (line: number) => {
  const row = plan2023.plans.find((one) => one.line === line);
  if (!row) throw new Error(`No plan row was read at line ${line}.`);
  return row;
};
const printed = (line: number) => rowAt(line).readings.map((reading) => reading.printed);

describe('The indicator tables of 2023', () => {
  test('are four, of 12, 4, 10 and 12 rows, under the headings of their priorities', () => {
    const counts = new Map<string, number>();
    for (const { table } of rows) counts.set(table, (counts.get(table) ?? 0) + 1);
    expect([...counts]).toEqual([
      ['priority-1', 12],
      ['priority-2', 4],
      ['priority-3', 10],
      ['priority-4', 12],
    ]);
    expect(rowAt(102).tableTitle).toBe(
      'Priority 1: Ensure that children get the right support at the right time, meeting need early, reducing demand and spend on statutory services',
    );
    expect(rowAt(158).tableTitle).toBe(
      'Priority 2: Develop strong, safe and vibrant localities where families can receive the help they need and practitioners can share their knowledge and expertise',
    );
  });

  test('print 38 rows of 35 names with 380 values, each row with an id of its own', () => {
    expect(rows).toHaveLength(38);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(38);
    expect(new Set(rows.map(({ name }) => name)).size).toBe(35);
    const readings = rows.flatMap((row) => row.readings);
    expect(readings.filter(({ value }) => value !== null)).toHaveLength(380);
    expect(readings.filter(({ printed: cell }) => cell !== '')).toHaveLength(380);
    expect(rowAt(188).id).toBe('improvement-plan-2023/priority-3/number-of-children-in-our-care');
    expect(rowAt(188).indicator).toBe('indicator/number-of-children-in-our-care');
  });

  test('print 18 targets, with 18 RAG marks and 18 arrows on the same rows', () => {
    const withTarget = rows.filter(({ target }) => target.value !== null);
    expect(withTarget).toHaveLength(18);
    expect(rows.filter(({ rag }) => rag === 'printed')).toEqual(withTarget);
    expect(rows.filter(({ arrow }) => arrow !== null)).toEqual(withTarget);
  });

  test('have seven months in two of them and thirteen in the others, by their own header rows', () => {
    const months = (line: number) =>
      rowAt(line)
        .readings.map(({ month }) => month)
        .join(' ');
    const seven = 'Jul-22 Feb-23 Mar-23 Apr-23 May-23 Jun-23 Jul-23';
    const thirteen =
      'Jul-22 Aug-22 Sep-22 Oct-22 Nov-22 Dec-22 Jan-23 Feb-23 Mar-23 Apr-23 May-23 Jun-23 Jul-23';
    expect([102, 158, 188, 228].map(months)).toEqual([seven, seven, thirteen, thirteen]);
  });

  test('leave July 2022 blank where it is blank, and no value slips under it', () => {
    expect(printed(190).slice(0, 3)).toEqual(['', '14', '11']);
    expect(printed(190).at(-1)).toBe('10');
    const blank = rows.filter(({ table, readings }) => {
      return table === 'priority-4' && readings[0]?.printed === '';
    });
    expect(blank).toHaveLength(10);
    expect(printed(233)[0]).toBe('49');
  });

  test('tell a blank target from one printed “-”; both are no number', () => {
    expect(rowAt(102).target).toEqual({ printed: '', value: null });
    expect(rowAt(107).target).toEqual({ printed: '-', value: null });
    expect(rowAt(111).target).toEqual({ printed: '495', value: 495 });
    expect(rowAt(158).target).toEqual({ printed: '23%', value: 23 });
    expect(rowAt(158).readings[0]).toEqual({
      month: 'Jul-22',
      printed: '26%',
      value: 26,
      note: null,
    });
  });

  test('have comparators in two of them only, with a year at the head of Southampton alone', () => {
    expect(rowAt(188).comparators).toBeNull();
    expect(rowAt(228).comparators).toBeNull();
    expect(rowAt(111).comparators).toEqual({
      southampton: { printed: '497', value: 497, year: '21/22' },
      statisticalNeighbours: { printed: '640', value: 640, year: '' },
      southEast: { printed: '10480', value: 10480, year: '' },
      england: { printed: '80850', value: 80850, year: '' },
    });
    expect(rowAt(158).comparators?.statisticalNeighbours?.value).toBe(21);
    expect(rowAt(113).comparators?.england).toEqual({ printed: '', value: null, year: '' });
    expect(rowAt(102).comparators?.england).toEqual({ printed: '-', value: null, year: '' });
  });

  test('print children in care three times and their rate twice, with equal values', () => {
    for (const [name, lines] of [
      ['Number of children in our care', [111, 188, 228]],
      ['Rate of children in our care per 10,000', [112, 189]],
    ] as const) {
      const same = rows.filter((row) => row.name === name);
      expect(same.map(({ line }) => line)).toEqual(lines);
      const values = new Map<string, Set<string>>();
      for (const { month, printed: cell } of same.flatMap((row) => row.readings)) {
        values.set(month, (values.get(month) ?? new Set()).add(cell));
      }
      expect(values.size).toBe(13);
      for (const cells of values.values()) expect(cells.size).toBe(1);
    }
  });

  test('print every reading in the cell of its line, and stand in the block of that line', () => {
    for (const row of rows) {
      const cells = (planLines[row.line - 1] ?? '').split('\t').map(cleanString);
      expect(cells.slice(1, row.readings.length + 1)).toEqual(
        row.readings.map((reading) => reading.printed),
      );
      const block = plan2023.blocks.find(({ id }) => id === row.block);
      expect(block).toMatchObject({ kind: 'table row', lineFrom: row.line, table: row.table });
    }
  });

  test('have no page, and say why', () => {
    expect(rowAt(102).page).toEqual({
      kind: 'unknown',
      from: null,
      to: null,
      basis: 'the text of this plan carries no page numbers',
    });
  });
});

describe('The six placement rows of 2023', () => {
  test('add up to the children in care in every month but November 2022', () => {
    const { months, missing } = checkPlacementSum(rows);
    expect(missing).toEqual([]);
    expect(months).toHaveLength(12);
    expect(months.filter((month) => month.printed !== month.sum)).toEqual([
      { month: 'Nov-22', printed: 543, sum: 558 },
    ]);
    expect(plan2023.placementSum).toEqual({ months, missing });
  });

  test('cannot be added up in July 2022, where they are blank', () => {
    expect(plan2023.placementSum.months.map(({ month }) => month)).not.toContain('Jul-22');
  });

  test('name the row that is missing, and then add nothing up', () => {
    const without = rows.filter(({ line }) => line !== 237);
    expect(checkPlacementSum(without)).toEqual({
      months: [],
      missing: ['Number of CLA placed for adoption at period end'],
    });
  });

  test('mark the 543 of November 2022 in both tables, kept as printed, and nothing else', () => {
    const marked = rows.flatMap(({ line, readings }) =>
      readings.filter(({ note }) => note !== null).map((reading) => ({ line, reading })),
    );
    const note =
      'printed as 543 where the six placement rows of the month add up to 558; it is kept as printed';
    expect(marked).toEqual(
      [188, 228].map((line) => {
        return { line, reading: { month: 'Nov-22', printed: '543', value: 543, note } };
      }),
    );
  });
});

describe('The plan of 2023', () => {
  const plans = plan2023.plans.filter(({ kind }) => kind === 'plan');
  const delivery = plan2023.plans.filter(({ kind }) => kind === 'delivery plan');

  test('has 36 rows: six service areas under each of six priorities', () => {
    expect(plans).toHaveLength(36);
    const services = [
      'Children & Families First',
      'Safeguarding',
      'Young People',
      'Pathways through care & resources',
      'Quality Assurance',
      'SEND',
    ];
    for (const priority of [1, 2, 3, 4, 5, 6]) {
      const here = plans.filter((row) => row.priority === priority);
      expect(here.map(({ service }) => service)).toEqual(services);
    }
    expect(new Set(plan2023.plans.map(({ id }) => id)).size).toBe(60);
    expect(planAt(262)).toMatchObject({
      id: 'improvement-plan-2023/plan/safeguarding/4',
      plan: '2023',
      recoveredFrom: null,
    });
  });

  test('has 24 rows of delivery plans: four service areas, six priorities each', () => {
    expect(delivery).toHaveLength(24);
    expect(new Set(delivery.map(({ service }) => service))).toEqual(
      new Set(['Safeguarding', 'Young People', 'Pathways through care & resources', 'SEND']),
    );
    for (const row of delivery) {
      expect(cleanString(planLines[row.line - 1] ?? '')).toMatch(
        new RegExp(`^Priority ${row.priority}: `),
      );
    }
  });

  test('loses no word of its cells: the pieces joined are the cells', () => {
    for (const row of plan2023.plans) {
      const cells = (planLines[row.line - 1] ?? '').split('\t').map(cleanString);
      expect(row.actions.join(' ')).toBe(cells[1]);
      if (row.kind === 'plan') {
        expect([row.outcomes.join(' '), row.measures.join(' ')]).toEqual(cells.slice(2));
        continue;
      }
      const detail = [...row.outcomes, ...row.measures].join(' ');
      expect(detail).toBe((cells[2] ?? '').replace(/Measures? - /, ''));
    }
  });

  test('cuts a title that is run together with its text as the delivery plan prints them', () => {
    expect(planAt(262).actions).toEqual([
      'Private Fostering',
      'SWF will identify Private Fostering champions who will develop expertise in working with children who are privately fostered.',
      'These workers will work closely with the Connected Carers Team, who will be directly supporting the Private Foster Carers.',
    ]);
    expect(planAt(357).actions).toEqual(['Private Fostering']);
    expect(planAt(357).outcomes).toEqual(planAt(262).actions.slice(1));
    expect(messagesOf(plan2023, 'note').filter((note) => note.includes('run together'))).toEqual([
      '262: A title and its text are run together in the action of Safeguarding; they are cut as the delivery plan prints them: “Private Fostering”.',
    ]);
  });

  test('takes the measures of a delivery plan from behind their label', () => {
    expect(planAt(369)).toMatchObject({
      outcomes: [],
      measures: [
        '20% reduction of children entering residential care per annum as a result of foster care disruption.',
        '2.5% reduction in the number Children of Care as result of an effective approach to reunifications from care.',
      ],
    });
    expect(planAt(376).outcomes).toHaveLength(1);
    expect(planAt(376).measures).toEqual([
      'Reduced number of judicial challenge on age assessments.',
    ]);
    expect(delivery.filter(({ measures }) => measures.length > 0).map(({ line }) => line)).toEqual([
      369, 370, 371, 376, 379, 380, 381, 386, 387,
    ]);
  });

  test('has four empty cells of detail, which say nothing and are noted', () => {
    const empty = delivery.filter(({ outcomes, measures }) => {
      return outcomes.length === 0 && measures.length === 0;
    });
    expect(empty.map(({ line }) => line)).toEqual([354, 355, 388, 389]);
    const notes = messagesOf(plan2023, 'note').filter((note) => note.endsWith('detail is empty.'));
    expect(notes.map((note) => Number.parseInt(note, 10))).toEqual([354, 355, 388, 389]);
  });

  test('wants cultural genograms in half of the families of one service', () => {
    expect(planAt(216).measures).toEqual([
      '50% of families open to Children & Families First have cultural genograms on file.',
    ]);
  });
});

describe('The lists of 2023', () => {
  const { baseline } = plan2023;
  const countOf = (priority: number) => baseline.filter((one) => one.priority === priority).length;

  test('name 58 measures of baseline data, each with an id of its own', () => {
    expect(baseline).toHaveLength(58);
    expect([1, 2, 3, 4, 5, 6].map(countOf)).toEqual([13, 7, 5, 6, 12, 15]);
    expect(new Set(baseline.map(({ id }) => id)).size).toBe(58);
    for (const { text, line } of baseline) {
      expect(cleanString(planLines[line - 1] ?? '')).toContain(text);
    }
  });

  test('hold several measures in some cells of priorities 2 and 5', () => {
    const at = (line: number) =>
      baseline.filter((one) => one.line === line).map(({ text }) => text);
    expect(at(167)).toEqual([
      'Number of parents attending groups at family hubs.',
      'Timeliness of health assessments & dental checks for C&YP.',
      'C&YP participating in SVU & CL forums.',
    ]);
    expect(at(278)).toEqual([
      "KPI's.",
      '% of PTC Staff turnover.',
      'Audit outcomes.',
      'Feedback from YP.',
    ]);
  });

  test('quote five judgements and four recommendations of Ofsted, and three themes', () => {
    expect(plan2023.judgements).toHaveLength(5);
    expect(plan2023.judgements[0]).toEqual({
      judgement: 'The impact of leaders on social work practice with children and families',
      grade: 'Outstanding',
      line: 63,
    });
    expect(plan2023.ofstedRecommendations.map(({ line }) => line)).toEqual([69, 70, 71, 72]);
    expect(plan2023.themes).toEqual([
      {
        text: 'Collaborative working relationships & creatively seeking support for C&YP',
        line: 89,
      },
      { text: 'Build resilience of our C&YP and families we work with', line: 90 },
      { text: 'Consistent approach to practise across the services', line: 91 },
    ]);
  });
});

describe('The text of 2023 as blocks', () => {
  const { blocks, outline } = plan2023;

  test('is found, every block of it, in the lines it cites', () => {
    for (const { text, lineFrom, lineTo } of blocks) {
      const lines = cleanString(planLines.slice(lineFrom - 1, lineTo).join(' '));
      for (const cell of text.split('\t')) expect(lines).toContain(cell);
    }
    expect(blocks).toHaveLength(214);
    expect(new Set(blocks.map(({ id }) => id)).size).toBe(214);
    expect(blocks.map(({ ordinal }) => ordinal)).toEqual(blocks.map((_, index) => index));
  });

  test('leaves out no line but empty ones and the logo', () => {
    const covered = new Set(
      blocks.flatMap(({ lineFrom, lineTo }) =>
        Array.from({ length: lineTo - lineFrom + 1 }, (_, index) => lineFrom + index),
      ),
    );
    const left = planLines.flatMap((raw, index) =>
      covered.has(index + 1) || cleanString(raw) === '' ? [] : [raw.trim()],
    );
    expect(left).toHaveLength(19);
    expect(new Set(left)).toEqual(
      new Set([
        '[southampton.gov.uk](http://southampton.gov.uk)',
        'Children',
        '& Learning',
        'Making a difference',
        '**Children',
        '& Learning**',
        '**SOUTHAMPTON**',
        'SOUTHAMPTON',
        'CITY COUNCIL',
      ]),
    );
    expect(messagesOf(plan2023, 'note')).toContain(
      '0: 19 lines of logo and strap line are not shown.',
    );
  });

  test('has each priority’s heading whole, on one line or on two', () => {
    const headings = blocks.filter(({ text }) => /^Priority [1-6]: \p{L}/u.test(text));
    const spans = headings.filter(({ kind }) => kind === 'heading');
    expect(spans.map(({ lineFrom, lineTo }) => [lineFrom, lineTo])).toEqual([
      [95, 97],
      [138, 140],
      [153, 153],
      [173, 173],
      [183, 183],
      [213, 213],
      [223, 223],
      [258, 258],
      [268, 270],
      [284, 284],
      [296, 296],
      [328, 328],
    ]);
    expect(new Set(spans.map(({ text }) => text)).size).toBe(6);
  });

  test('marks the header row of every table that has one', () => {
    const heads = blocks.filter(({ kind }) => kind === 'table header');
    expect(heads.map(({ lineFrom }) => lineFrom)).toEqual([
      62, 101, 143, 157, 175, 187, 215, 227, 260, 286, 330, 353, 365, 375, 385,
    ]);
    const baseline = blocks.filter(({ table }) => table === 'baseline-priority-2');
    expect(baseline.map(({ lineFrom }) => lineFrom)).toEqual([167, 168, 169]);
  });

  test('is listed in an outline that leads to each table and each delivery plan', () => {
    const titles = (level: number) =>
      outline.filter((entry) => entry.level === level).map(({ title }) => title);
    expect(titles(1)).toEqual([
      'Southampton Children and Learning Service',
      'Ofsted Recommendations',
      'Improvement Plan',
      'Service Delivery Plans',
    ]);
    expect(titles(2).slice(-4)).toEqual([
      'Safeguarding',
      'Young People',
      'Pathways Through Care & Resources',
      'SEND',
    ]);
    expect(titles(2).filter((title) => title.startsWith('Priority '))).toHaveLength(6);
    const services = titles(3).filter((title) => title.startsWith('Actions and outcomes'));
    expect(services).toHaveLength(6);
    for (const { block, ordinal } of outline) expect(blocks[ordinal]?.id).toBe(block);
    const ordinals = outline.map(({ ordinal }) => ordinal);
    expect(ordinals).toEqual([...ordinals].sort((a, b) => a - b));
  });

  test('is the same whatever ends its lines, and with a byte order mark', () => {
    const crlf = parsePlan(`\uFEFF${planText.replaceAll('\n', '\r\n')}`);
    expect(crlf).toEqual(plan2023);
    expect(parsePlan(planText.replaceAll('\n', '\r'))).toEqual(plan2023);
  });
});

test('Sentences are cut at a full stop before a capital, a number or a percent sign only', () => {
  expect(splitSentences('')).toEqual([]);
  expect(splitSentences('One. Two. 2.5% of three. % of four, e.g. five')).toEqual([
    'One.',
    'Two.',
    '2.5% of three.',
    '% of four, e.g. five',
  ]);
});
