import { describe, expect, test } from 'vitest';
import { compareDeliveryPlans } from '#shared/parse/delivery-plans/compare-delivery-plans.ts';
import { ownPlans, packPlans, parsePackPlansWith, parsePlansWith } from './plans.ts';

const differences = compareDeliveryPlans(packPlans, ownPlans);

describe('The two prints of the service delivery plans', () => {
  test('differ in 13 places: spaces, one dash, and the two rows that one of them lost', () => {
    expect(differences).toHaveLength(13);
    const kinds = differences.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'typography')).toHaveLength(11);
    expect(kinds.filter((kind) => kind === 'out of order')).toHaveLength(2);
    const spaces = differences.filter(({ kind, inPack, inOwn }) => {
      return kind === 'typography' && inPack.replace(/ /g, '') === inOwn.replace(/ /g, '');
    });
    expect(spaces).toHaveLength(10);
    const [dash] = differences.filter(({ field }) => field === 'title');
    expect(dash).toMatchObject({
      place: 'JIGSAW (Children with Disabilities - CWD), title',
      priority: null,
      inPack: 'JIGSAW (Children with Disabilities - CWD) – Service Delivery Plan',
      inOwn: 'JIGSAW (Children with Disabilities - CWD) -Service Delivery Plan',
      packLines: [833, 833],
      ownLines: [124, 124],
    });
  });

  test('are kept with the words of both and the lines of both', () => {
    expect(differences[0]).toEqual({
      id: 'delivery-plans-2026/difference/1',
      document: 'delivery-plans-2026',
      pack: 'pack-2025-01-30',
      place: 'Family Help, priority 2, measures',
      kind: 'typography',
      service: 'Family Help',
      priority: 2,
      field: 'measures',
      inPack: 'Increasing ratio of non-statutory, relative to statutory intervention.',
      inOwn: 'Increasing ratio of non- statutory, relative to statutory intervention.',
      packLines: [786, 786],
      ownLines: [5, 5],
    });
  });

  test('say where the words of the lost rows stand, garbled line and all', () => {
    const [five, six] = differences.filter(({ kind }) => kind === 'out of order');
    expect(five).toMatchObject({ priority: 5, field: 'row', packLines: [799, 799] });
    expect(six).toMatchObject({ priority: 6, field: 'row', packLines: [800, 800] });
    expect(five?.ownLines).toEqual([28, 62]);
    expect(five?.inOwn).toContain('austrinoble automaca/favor report');
    expect(five?.inPack).toContain('Embed good quality reflective supervision.');
  });

  test('differ in words where a word is another', () => {
    const changed = parsePlansWith(71, 71, (raw) => raw.replace('20% more', '30% more'));
    const found = compareDeliveryPlans(packPlans, changed).filter(({ kind }) => kind === 'words');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ service: 'Young People', priority: 1, field: 'measures' });
  });

  test('tell a row and a service that only one of them prints', () => {
    const withoutRow = parsePlansWith(72, 72, () => '');
    expect(compareDeliveryPlans(packPlans, withoutRow)).toContainEqual(
      expect.objectContaining({
        place: 'Young People, priority 2',
        kind: 'only in the pack',
        inOwn: '',
        ownLines: null,
      }),
    );
    const renamed = parsePackPlansWith(802, (raw) => raw.replace('Young People', 'Old People'));
    const found = compareDeliveryPlans(renamed, ownPlans);
    const only = (kind: string) => found.filter((one) => one.kind === kind).length;
    expect(only('only in the pack')).toBe(7);
    expect(only('only in its own document')).toBe(7);
  });

  test('have no difference where there is none', () => {
    expect(compareDeliveryPlans(packPlans, { ...packPlans, lost: null })).toEqual([]);
  });
});
