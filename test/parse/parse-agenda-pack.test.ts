import { describe, expect, test } from 'vitest';
import { pack, packText, parsePack, parsePackWith, problemsOf } from './agenda-pack.ts';

const { meeting } = pack;

describe('The agenda', () => {
  test('has nine items, of which four have pages, on the line of the title or on a later one', () => {
    expect(
      meeting.agenda.map(({ item, pageFrom, pageTo, line }) => [item, pageFrom, pageTo, line]),
    ).toEqual([
      [1, null, null, 166],
      [2, null, null, 170],
      [3, null, null, 174],
      [4, null, null, 178],
      [5, null, null, 182],
      [6, 1, 2, 184],
      [7, 3, 38, 188],
      [8, 39, 84, 192],
      [9, 85, 100, 198],
    ]);
  });

  test('gives titles as printed, without their pages, and the sentence under each', () => {
    expect(meeting.agenda[6]?.title).toBe(
      "CHILDREN'S SOCIAL CARE UPDATE: AIMING HIGHER, FAMILY SAFEGUARDING AND BUDGET UPDATE",
    );
    expect(meeting.agenda[7]?.purpose).toBe(
      "Report of the Scrutiny Manager recommending that the Panel consider and challenge the performance of Children's Services and Learning in Southampton.",
    );
    expect(meeting.agenda[4]).toMatchObject({ title: 'STATEMENT FROM THE CHAIR', purpose: '' });
    for (const { title, purpose } of meeting.agenda)
      expect(title + purpose).not.toContain('(Pages');
  });

  test('is a problem when it, an item, its pages or its papers are missing', () => {
    expect(problemsOf(parsePackWith(164, () => ''))).toContain(
      '0: The heading AGENDA was expected.',
    );
    expect(problemsOf(parsePackWith(170, () => ''))).toContain('174: Item 2 was expected here.');
    expect(problemsOf(parsePackWith(194, () => ''))).toContain(
      '198: Item 9 was expected to start on page 39.',
    );
    expect(problemsOf(parsePackWith(204, () => ''))).toContain(
      '164: The day of publication was expected after the agenda.',
    );
    expect(problemsOf(parsePackWith(1993, () => ''))).toContain(
      '198: The papers of item 9 were expected after line 886.',
    );
  });

  test('finds a report by its subject where its number is missing, not by the label of its appendix', () => {
    const { meeting: found, blocks } = parsePackWith(256, () => '');
    const report = found.papers.find(({ item }) => item === 7);
    expect(blocks[report?.ordinal ?? -1]).toMatchObject({ lineFrom: 258, agendaItem: 7 });
  });
});

describe('The meeting', () => {
  test('is on Thursday 30 January 2025 at 5.30 pm', () => {
    expect(meeting).toMatchObject({
      document: 'pack-2025-01-30',
      panel: 'Children and Families Scrutiny Panel',
      date: '2025-01-30',
      time: '5.30 pm',
      room: 'Conference Room 3, Civic Centre',
      publishedOn: '2025-01-22',
    });
  });

  test('is one of six of the municipal year, read down the two columns', () => {
    expect(meeting.meetingDates).toEqual([
      '2024-07-18',
      '2024-08-08',
      '2024-09-26',
      '2024-11-28',
      '2025-01-30',
      '2025-03-27',
    ]);
  });

  test('has seven councillors, two appointed members, two vacancies and two officers', () => {
    const names = (kind: string) =>
      meeting.members
        .filter((member) => member.kind === kind)
        .map(({ name, role }) => [name, role]);
    expect(names('councillor')).toEqual([
      ['Councillor Barnes-Andrews', 'Chair'],
      ['Councillor Allen', ''],
      ['Councillor Beaurain', ''],
      ['Councillor Chapman', ''],
      ['Councillor Y Frampton', ''],
      ['Councillor G Lambert', ''],
      ['Councillor Webb', 'Vice Chair'],
    ]);
    expect(names('appointed member')).toEqual([
      ['Catherine Hobbs', 'Roman Catholic Church'],
      ['Rob Sanders', 'Church of England'],
    ]);
    expect(names('vacancy')).toEqual([
      ['Vacancy', 'Primary Parent Governor'],
      ['Vacancy', 'Secondary Parent Governor'],
    ]);
    expect(names('officer')).toEqual([
      ['Ed Grimshaw', 'Democratic Support Officer'],
      ['Mark Pirnie', 'Scrutiny Manager'],
    ]);
  });

  test('has a paper or more behind each item with pages, at the block it begins with', () => {
    expect(
      meeting.papers.map(({ item, title, page }) => [item, title, page.from, page.to]),
    ).toEqual([
      [6, 'Minutes of the meeting held on 28 November 2024', 1, 2],
      [7, "Report of the Deputy Director for Children's Social Care", 3, 5],
      [7, 'Appendix 1: Aiming Higher, Family Safeguarding and Budget update presentation', 7, 29],
      [7, 'Appendix 2: Service Delivery Plans', 31, 38],
      [8, 'Report of the Scrutiny Manager', 39, 41],
      [8, 'Appendix 1: Summary of performance and commentary – January 2025', 43, 61],
      [8, 'Appendix 2: Children and Learning Glossary', 63, 77],
      [
        8,
        'Appendix 3: Briefing paper on children who are in care under section 20 of the Children Act 1989 in Southampton',
        79,
        83,
      ],
      [9, 'Report of the Scrutiny Manager', 85, 86],
      [9, 'Appendix 1: Monitoring Scrutiny Recommendations – 30 January 2025', 87, 91],
      [9, 'Appendix 2: Position Statement – Young Carers', 93, 99],
    ]);
    for (const { block, ordinal, item } of meeting.papers) {
      expect(pack.blocks[ordinal]).toMatchObject({ id: block, agendaItem: item });
    }
  });

  test('asks 77 pages to be read: 100 pages, 8 of them blank, 15 of them glossary', () => {
    expect(meeting.pagesToRead).toBe(100 - 8 - 15);
  });

  test('names the posts that can be asked, the Cabinet Member first, each once', () => {
    expect(meeting.posts).toEqual([
      'Cabinet Member for Children and Learning',
      'Executive Director Community Wellbeing, Children and Learning',
      'Executive Director – Enabling Services',
      "Deputy Director for Children's Social Care",
      'Head of Quality Assurance (Principal Social Worker), Children and Learning',
      'Head of Education Services',
      'Service Manager for Inclusion',
      'Service Manager, Education Welfare Service',
      'Strategic Performance Manager',
      'Principal Data Analyst',
      'Admissions and School Place Planning Manager',
      'Cross Phase Advisor',
      'Scrutiny Manager',
    ]);
    for (const post of meeting.posts) expect(packText).toContain(post);
  });

  test('is a problem when its date, time, room or members are missing', () => {
    for (const line of [5, 6, 10, 14, 24, 31, 98]) {
      expect(problemsOf(parsePackWith(line, () => '')).length).toBeGreaterThan(0);
    }
  });
});

describe('The pack', () => {
  test('is read without a problem, and its oddities are noted', () => {
    expect(problemsOf(pack)).toEqual([]);
    expect(pack.problems.map(({ line }) => line)).toEqual([
      0, 597, 1091, 1131, 1272, 1278, 1976, 2105, 2105, 2105, 2105, 2116,
    ]);
  });

  test('reads the same with a byte order mark and with other line ends', () => {
    expect(parsePack(`\uFEFF${packText}`)).toEqual(pack);
    const { blocks, problems, ...records } = parsePack(packText.replaceAll('\n', '\r\n'));
    expect({ ...records, blocks, problems }).toEqual(pack);
  });

  test('is a list of problems when it is empty, each with its file', () => {
    for (const text of ['', '\n', '\uFEFF', 'Something else altogether.', '\t\t\t']) {
      const { tables, glossary, monitoring, problems } = parsePack(text);
      expect([tables.length, glossary.terms.length, monitoring.length]).toEqual([0, 0, 0]);
      const messages = problems.map(({ message }) => message);
      expect(messages).toContain('The heading AGENDA was expected.');
      expect(messages).toContain('A heading that ends in GLOSSARY was expected.');
      expect(
        messages.filter((message) => message.startsWith('One performance table')),
      ).toHaveLength(8);
      expect(new Set(problems.map(({ file }) => file))).toEqual(
        new Set(['002_dc7db85abef15d80.txt']),
      );
    }
  });
});
