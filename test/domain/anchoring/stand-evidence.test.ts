import { describe, expect, test } from 'vitest';
import { standFigure } from '#shared/domain/anchoring/stand-figure.ts';
import { standMonitoring } from '#shared/domain/anchoring/stand-monitoring.ts';
import type { FigureEvidence, MonitoringEvidence } from '#shared/model/evidence.ts';
import type { PageRef } from '#shared/model/page.ts';
import { figure as builtFigure, monitoringEvidence } from '#test/builders/export-facts.ts';

const page = (number: number): PageRef => ({
  kind: 'printed',
  from: number,
  to: number,
  basis: 'marker',
});

describe('a figure that something rests on, among the rows of today', () => {
  const figure: FigureEvidence = {
    ...builtFigure,
    month: 'Dec-24',
    printed: '54%',
    targetPrinted: '95%',
    source: { ...builtFigure.source, page: page(61), lineFrom: 1386, lineTo: 1386 },
  };
  const own = {
    id: figure.row,
    name: figure.indicatorName,
    document: figure.source.document,
    readings: [{ month: 'Dec-24', printed: '54%', value: 54, note: null }],
    target: { printed: '95%', value: 95 },
    page: page(61),
    line: 1386,
  };
  const printing = (printed: string) => [
    { ...own.readings[0], month: 'Dec-24', printed, value: 1, note: null },
  ];
  const elsewhere = { ...own, id: 'pack-2025-01-30/other-table/row', page: page(63), line: 1401 };
  const place = { page: page(61), lineFrom: 1386, lineTo: 1386, words: null };
  const there = { page: page(63), lineFrom: 1401, lineTo: 1401, words: null };

  test.each([
    ['its row as it was', [own], null],
    ['its row under another name', [{ ...own, name: 'Supervision in time' }], null],
    ['its row as it was, and another of its name', [own, elsewhere], null],
    [
      'its row on another page',
      [{ ...own, page: page(63), line: 1401 }],
      { state: 'moved', place: there },
    ],
    [
      'its row on another line',
      [{ ...own, line: 1390 }],
      { state: 'moved', place: { ...place, lineFrom: 1390, lineTo: 1390 } },
    ],
    [
      'another figure for the month',
      [{ ...own, readings: printing('59%') }],
      { state: 'changed', place, now: '59%' },
    ],
    [
      'nothing for the month',
      [{ ...own, readings: printing(' ') }],
      { state: 'changed', place, now: 'no figure' },
    ],
    ['no such month', [{ ...own, readings: [] }], { state: 'changed', place, now: 'no figure' }],
    [
      'another target',
      [{ ...own, target: { printed: '90%', value: 90 } }],
      { state: 'changed', place, now: '54%, target 90%' },
    ],
    [
      'no target',
      [{ ...own, target: { printed: '-', value: null } }],
      { state: 'changed', place, now: '54%, no target' },
    ],
    ['the same in a row of its name elsewhere', [elsewhere], { state: 'moved', place: there }],
    [
      'another figure in a row of its name elsewhere',
      [{ ...elsewhere, readings: printing('59%') }],
      { state: 'unsure', places: [there] },
    ],
    [
      'the same in two rows of its name',
      [elsewhere, { ...elsewhere, id: 'other' }],
      { state: 'unsure', places: [there, there] },
    ],
    ['no row of its name', [{ ...elsewhere, name: 'Visits' }], { state: 'gone', what: 'evidence' }],
    [
      'its row in another paper',
      [{ ...own, document: 'pack-2025-03-27' }],
      { state: 'gone', what: 'evidence' },
    ],
  ] as const)('%s', (_, rows, today) => {
    expect(standFigure(figure, rows, true)).toEqual(today && { isReplaced: true, ...today });
  });
});

describe('a row of the printed monitoring table that something rests on', () => {
  const evidence: MonitoringEvidence = {
    ...monitoringEvidence,
    row: 'pack-2025-01-30/monitoring/2024-08-08-plans-1',
    title: 'Repeat plans',
    actionProposed: 'That the reasons are reported.',
    status: 'In progress',
    source: { ...monitoringEvidence.source, page: page(87), lineFrom: 2099, lineTo: 2104 },
  };
  const own = {
    id: evidence.row,
    document: evidence.source.document,
    title: evidence.title,
    actionProposed: evidence.actionProposed,
    status: evidence.status,
    lines: [2099, 2104],
    page: page(87),
  } as const;
  const other = { ...own, actionProposed: 'That a plan is brought.', lines: [2093, 2098] } as const;
  const second = { ...own, id: 'pack-2025-01-30/monitoring/2024-08-08-plans-2' };
  const place = { page: page(87), lineFrom: 2099, lineTo: 2104, words: null };

  test.each([
    ['its row as it was', [own], null],
    [
      'numbered anew, because another came in before it',
      [other, second],
      { state: 'moved', place },
    ],
    [
      'its row on another page',
      [{ ...own, page: page(88) }],
      { state: 'moved', place: { ...place, page: page(88) } },
    ],
    [
      'another status',
      [{ ...own, status: '' }],
      {
        state: 'changed',
        place,
        now: 'its status is now none printed',
      },
    ],
    [
      'another action',
      [other],
      {
        state: 'changed',
        place: { ...place, lineFrom: 2093, lineTo: 2098 },
        now: 'the row now reads “Repeat plans: That a plan is brought.”, status In progress',
      },
    ],
    ['no row of its own', [{ ...other, id: 'another' }], { state: 'gone', what: 'evidence' }],
    [
      'its row in another paper',
      [{ ...own, document: 'pack' }],
      { state: 'gone', what: 'evidence' },
    ],
  ] as const)('%s', (_, rows, today) => {
    expect(standMonitoring(evidence, rows, false)).toEqual(
      today && { isReplaced: false, ...today },
    );
  });
});
