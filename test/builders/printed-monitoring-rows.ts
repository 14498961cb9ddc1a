import type { MonitoringRow } from '#shared/model/monitoring.ts';
import type { PageRef } from '#shared/model/page.ts';

const document = 'pack-2025-01-30';
const page: PageRef = { kind: 'inferred', from: 87, to: 91, basis: 'low confidence' };

/** The six rows of the printed monitoring table (the pack, lines 2098 to 2117), read by hand. */
export const printedMonitoringRows: readonly MonitoringRow[] = [
  {
    id: `${document}/monitoring/2024-08-08-repeat-child-protection-plans-1`,
    document,
    date: '2024-08-08',
    title: 'Repeat Child Protection Plans',
    number: 1,
    actionProposed:
      'That, reflecting concerns raised in the analysis relating to the impact of changes in social worker, the service undertakes an audit on the quality of handovers provided by social workers.',
    actionTaken: [
      'Information regarding the dip sampling audit activity of files relating to children who have experienced a change of social worker whilst being subject to child protection planning:',
      'The dip sample audit focused on seven children, who experienced a change of social worker in the last 6 months, whilst subject to child protection planning.',
      'The quality of handover and impact on progression being made by the family may look different if the social worker leaves in an unplanned way. This risk is mitigated in Southampton due to the high level of staff stability within the service.',
      "Overall, there was no negative impact identified on the child's situation resulting from planned change of social worker, for any of the children included in the audit activity.",
      'Practice remained consistently good before and after the transfer between social workers. In most of the cases, the line manager remained the same, which added some continuity for the child.',
      'Regarding areas for improvement:',
      '1. Consistent management oversight recorded on file, regarding how the change is being managed to support the needs of the family. This would support in the instance of the child requesting access to their records later in life, as it provides continuity and a narrative as to why one social worker was visiting to then another. The auditors recommend that managers are briefed on Care Director recording requirements.',
      '2. There was a noted difference between when a case file has a thorough case summary and when they do not. It was difficult to analyse whether the change of social worker impacted upon the quality of relationship between children services and the child and family.',
      '3. Chronology and genogram completion across the files needs to be more consistent. When these were present, these were useful to inform where the child and family were at.',
      'Regarding impactful recording on the files',
      '1. Group supervision was consistently identified as a positive. Larger professional networks were seen as a result. Case summaries, overall, are used well.',
      '2. Case summaries were found to be helpful to identify all professions involved, contact email addresses and household composition.',
      "3. On one child's form, there was a completed feedback form, which clearly set out how the family felt about the previous worker and how they feel about the new worker. This was extremely useful to capture the voice of the family at this time.",
      'Findings from the audit will be used in management meetings and with practitioners to ensure greater consistency of practice.',
    ].join('\n'),
    status: 'In progress',
    missingCharts: [],
    lines: [2099, 2102],
    page,
  },
  {
    id: `${document}/monitoring/2024-08-08-repeat-child-protection-plans-2`,
    document,
    date: '2024-08-08',
    title: 'Repeat Child Protection Plans',
    number: 2,
    actionProposed:
      'That the scheduled follow up analysis of repeat child protection plans is provided to the Panel when it is available.',
    actionTaken: [
      'The service request that re-audit outcomes are shared in the March panel, to enable Family Safeguarding and ROTH conferences to further embed. Our trend data below shows a reducing trend for repeat CPP (Non-ROTH) overall.',
      'It is noted that for repeat CPP plans (non-ROTH) within two years, there is an increasing trend over the past four months. However, the position overall is reassuring.',
      'There is a very small % of repeat CPP plans (non-ROTH) within one year.',
      "ROTH shows an increasing overall trend but repeat CPP <2 years is favourable (4%). This may mean that we are working with young people who were subject to 'traditional' CPP, as younger children. And / or we are seeing an impact of implementing ROTH conferences as a new safeguarding response (i.e. as we work with more young people on ROTH CPP, our data picks up historic plans).",
    ].join('\n'),
    status: 'Partially complete',
    missingCharts: [
      'Percentage of Child Protection Children subject to a traditional CP plan for a second or subsequent time',
      'Percentage of Children subject to a Child Protection plan for a second or subsequent time within 24 months',
      'Percentage of Children subject to a Traditional Child Protection plan for a second or subsequent time within 12 months',
      'Percentage of Child Protection Children subject to a plan for a second or subsequent time (Risk Outside the Home)',
    ],
    lines: [2105, 2110],
    page,
  },
  {
    id: `${document}/monitoring/2024-08-08-repeat-child-protection-plans-3`,
    document,
    date: '2024-08-08',
    title: 'Repeat Child Protection Plans',
    number: 3,
    actionProposed:
      "That an all-members briefing is scheduled to inform councillors about the changes that have been undertaken across Children's Services and Learning.",
    actionTaken: [
      'Briefing has been scheduled for 13th February. Floor walks have included: fostering, supported accommodation and a finance briefing.',
    ].join('\n'),
    status: 'Complete',
    missingCharts: [],
    lines: [2111, 2114],
    page,
  },
  {
    id: `${document}/monitoring/2024-09-26-youth-justice-1`,
    document,
    date: '2024-09-26',
    title: 'Youth Justice',
    number: 1,
    actionProposed:
      'That, reflecting current poor outcomes and the actions being undertaken to improve performance, the Panel is provided with the updated education outcomes for young people in Southampton involved with the Youth Justice System once the national comparator data is available.',
    actionTaken: [
      'Youth Justice Service have confirmed that data will not be available before April 2025.',
    ].join('\n'),
    status: 'In progress',
    missingCharts: [],
    lines: [2115, 2115],
    page,
  },
  {
    id: `${document}/monitoring/2024-11-29-children-and-learning-performance-and-transformation-1`,
    document,
    date: '2024-11-29',
    title: 'Children & Learning – Performance and transformation',
    number: 1,
    actionProposed:
      'That the Panel are provided with a briefing about children who are in care under section 20 of the Children Act 1989.',
    actionTaken: [
      'A briefing paper on children who are in care under section 20 of the Children Act 1989 in Southampton has been appended to the Performance and Transformation report for the 30 January 2025 meeting of the Panel.',
    ].join('\n'),
    status: 'Complete',
    missingCharts: [],
    lines: [2116, 2116],
    page,
  },
  {
    id: `${document}/monitoring/2024-11-28-education-outcomes-1`,
    document,
    date: '2024-11-28',
    title: 'Education outcomes',
    number: 1,
    actionProposed:
      'That, reflecting concerns about delays and poor communication, a discussion on the capital programme for schools is scheduled for a future meeting of the Panel.',
    actionTaken: [
      'This will be included in the future work programme for the Panel – Scrutiny Manager.',
    ].join('\n'),
    status: '',
    missingCharts: [],
    lines: [2117, 2117],
    page,
  },
];
