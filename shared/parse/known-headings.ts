import { cleanString } from './clean-text.ts';
import { knownTables } from './known-tables.ts';
import type { SourceLine } from './read-lines.ts';

/**
 * Headings. The extraction lost the type size that made them headings, so they are known by their words. Level 1 is a
 * paper, 2 a section or slide, 3 a part of a section, 4 a part of that.
 */
export interface KnownHeading {
  readonly level: number;
  /** A chart stands under it in print; its picture is not in the text. */
  readonly chart: boolean;
  /** Whether every line with these words is a heading, or only the first (a diagram may repeat them as a label). */
  readonly repeats: boolean;
}

const reportSections = [
  'STATEMENT OF CONFIDENTIALITY',
  'BRIEF SUMMARY',
  'RECOMMENDATIONS:',
  'REASONS FOR REPORT RECOMMENDATIONS',
  'ALTERNATIVE OPTIONS CONSIDERED AND REJECTED',
  'DETAIL (Including consultation carried out)',
  'RESOURCE IMPLICATIONS',
  'LEGAL IMPLICATIONS',
  'RISK MANAGEMENT IMPLICATIONS',
  'POLICY FRAMEWORK IMPLICATIONS',
  'SUPPORTING DOCUMENTATION',
];

const reportSubsections = [
  'CONTACT DETAILS',
  'Capital/Revenue',
  'Capital/Revenue/Property/Other',
  'Property/Other',
  'Statutory power to undertake proposals in the report:',
  'Other Legal Implications:',
  'Appendices',
  "Documents in Members' Rooms",
  "Documents In Members' Rooms",
  'Equality Impact Assessment',
  'Data Protection Impact Assessment',
  'Other Background Documents',
];

const frontSheetSections = [
  'Members',
  'Appointed Members',
  'Contacts',
  'PUBLIC INFORMATION',
  'Dates of Meetings: Municipal Year',
  'DISCLOSURE OF INTERESTS',
  'Principles of Decision Making',
];

const frontSheetSubsections = [
  'Terms Of Reference:-',
  'Public Representations',
  'Business to be Discussed',
  'Rules of Procedure',
  'DISCLOSABLE PECUNIARY INTERESTS',
  'Other Interests',
];

const papers = [
  'AGENDA',
  'Children and Learning Update for Scrutiny Panel',
  "Children's Social Care Performance Report",
  'CHILDREN AND FAMILIES GLOSSARY',
  "Children's Social Care Briefing on Section 20 care arrangements",
];

const slides = [
  'Aiming Higher',
  'Introduction',
  'Evidence base Continuous improvement',
  'Evidence base',
  'Evidence base Ofsted outstanding judgement',
  'National Context – Social Care Reform',
  'Local Context Corporate Plan, City Plan Adapt Grow Thrive Transformation Programme',
  'Dependencies',
  'Ofsted Improvement Plan Keeping focused on being consistently good',
  'Local and National Drivers',
  "Clear Impact Embedding an evidence-based approach to show we are supporting sustained improvements to children's lives.",
  'User Involvement Service users at the centre of everything we do; as we move beyond participation to co-production',
  'Service Integration',
  'Practice Innovation',
  'Continuous Improvement Responding to new developments, using evidence-based approaches',
  'Recommendations for Scrutiny Panel Oversight',
  'Family Safeguarding Update',
  'Workstream Updates',
  'What we know about performance',
  'What we know about practice',
  'What we know about the experiences of our families',
  'Budget Update',
];

/** Slides as the presentation's own document heads them: title and strap line are run together there. */
const slidesRunTogether = [
  'Evidence base continuous improvement',
  'Evidence base Ofsted characteristics of an outstanding service',
  'National Context - Social Care Reform Keeping children safe, helping families thrive',
  'Service Integration Social care, education and our partners working together to provide effective services',
  'Practice Innovation Trialling new approaches to improve local practice',
];

const slideSections = [
  "ACTION RESEARCH INTO IMPROVEMENT IN LOCAL CHILDREN'S SERVICES",
  "Seven enablers of improvement in children's services",
  'Ofsted characteristics of an outstanding service',
  'Keeping children safe, helping families thrive',
  'Ofsted ILACS inspection 2023',
  'Areas of Good Practice:',
  'Areas of Development',
  'Making the Difference Awards',
  'Family Safeguarding – December 2024 Participation Event',
];

const slidePoints = [
  'Family Help and Multi-Agency Child Protection:',
  'Lessons from FFC Pathfinders:',
  'System Transformation:',
  'Family Help:',
  'Multi-Agency Child Protection:',
  'Family Networks:',
  'Multi-Agency Safeguarding Arrangements (MASA):',
];

const performanceSections = [
  'Contents',
  'Purpose',
  'Promote education, employment and training',
  'Embedding Practice Framework and Standards',
  ...knownTables.map(({ title }) => title),
];

const performanceSubsections = [
  'Building for Brilliance; Building for Sustainability; Building for Families, with Families',
  'Desired outcome',
  'Outcomes',
  'Progress analysis',
  'Progress analysis –',
  'Education',
  "November '24 Audit overview (Prebirth and Missing Children):",
];

const auditedServices = [
  'Family Help',
  'Family Safeguarding',
  'Jigsaw (children with disabilities)',
];

const briefingSections = [
  'Use of Section 20',
  'Southwark Judgement',
  'Current cohort of Section 20 arrangements',
  'Dip-sampling of arrangements',
];

const youngCarersSections = [
  'Definition',
  'Young Carer Statistics:',
  'Background',
  'Statutory Responsibilities',
  'Identification',
  'Risk Management',
  'Assessment',
  'Current Provision',
  'Young Carers Festival',
  'Data',
  'Key Priorities',
  'Recommendation',
];

const charts = [
  'Savings Targets per Directorate',
  'Percentage of Child Protection Plans started in month escalated from Child In Need',
  'Number of new children in our care escalated from CP or CIN plans',
  'Age of Child/Young Person (exc. UASC)',
  'Section 20 duration (days)',
];

const onceOnly: ReadonlySet<string> = new Set(['Dependencies', 'AGENDA']);

const byWords: ReadonlyMap<string, KnownHeading> = new Map(
  (
    [
      [papers, 1],
      [frontSheetSections, 2],
      [frontSheetSubsections, 3],
      [reportSections, 2],
      [reportSubsections, 4],
      [slides, 2],
      [slidesRunTogether, 2],
      [slideSections, 3],
      [slidePoints, 4],
      [performanceSections, 2],
      [performanceSubsections, 3],
      [auditedServices, 4],
      [briefingSections, 2],
      [youngCarersSections, 2],
      [charts, 3],
    ] as const
  ).flatMap(([titles, level]) =>
    titles.map((title) => {
      const chart = charts.includes(title);
      return [title, { level, chart, repeats: !onceOnly.has(title) }] as const;
    }),
  ),
);

const byPattern: readonly (readonly [RegExp, number])[] = [
  [/^MINUTES OF THE MEETING HELD ON .+$/, 1],
  [/^Scrutiny Monitoring – \d{1,2} \p{L}+ \d{4}$/u, 1],
  [/^.{3,60} – Service Delivery Plan$|^.{3,60} Service Delivery Plan – .{3,40}$/, 2],
];

/** The heading these words are, if they are one. */
export function findKnownHeading(words: string): KnownHeading | null {
  const known = byWords.get(words);
  if (known) return known;
  const pattern = byPattern.find(([test]) => test.test(words));
  return pattern ? { level: pattern[1], chart: false, repeats: true } : null;
}

const slideWords: ReadonlySet<string> = new Set([
  ...papers,
  ...slides,
  ...slidesRunTogether,
  ...slideSections,
  ...slidePoints,
  ...charts,
]);

/** The heading these words are on a slide, if they are one: another paper's heading may be a label in a diagram there. */
export function findSlideHeading(words: string): KnownHeading | null {
  return slideWords.has(words) ? findKnownHeading(words) : null;
}

const appendixStarts: readonly RegExp[] = [
  /^Children and Learning Update for Scrutiny Panel$/,
  /^Family Help – Service Delivery Plan$/,
  /^Children's Social Care Performance Report$/,
  /^CHILDREN AND FAMILIES GLOSSARY$/,
  /^Children's Social Care Briefing on Section 20 care arrangements$/,
  /^Scrutiny Monitoring – \d{1,2} \p{L}+ \d{4}$/u,
  /^Document type\tPosition Statement$/,
];

/** Whether an appendix begins on this line. Some print no title of their own: their first words are known instead. */
export function startsAppendix(line: SourceLine): boolean {
  const words = line.raw.includes('\t') ? line.raw.trim() : cleanString(line.raw);
  return appendixStarts.some((start) => start.test(words));
}
