import type { PanelMember } from './meeting.ts';
import type { PageRef } from './page.ts';

/** A paragraph or list item of a paper read as a document, its words as a screen shows them. */
export interface NarrativeParagraph {
  readonly kind: 'paragraph' | 'list item';
  readonly text: string;
  /** The heading inside the section it stands under ("Progress analysis"); "" where there is none. */
  readonly part: string;
  /** 1-based line of the seed file on which it begins. */
  readonly line: number;
  /** The line on which it ends: another one where a page break cut it. */
  readonly lineTo: number;
  readonly page: PageRef;
  /** Whether it describes or quotes a child or family: then it is never carded, ranked, charted or highlighted. */
  readonly caseExample: boolean;
}

/** A stretch of a paper under one heading. */
export interface NarrativeSection {
  readonly heading: string;
  readonly paragraphs: readonly NarrativeParagraph[];
  readonly line: number;
  readonly page: PageRef;
}

/** What the front matter says of the Panel, its rules and its members' duties. */
export interface FrontMatter {
  readonly sections: readonly NarrativeSection[];
  /** How many appointed members must attend; null when the paper does not say. */
  readonly quorum: {
    readonly members: number;
    readonly text: string;
    readonly line: number;
  } | null;
}

/** Who attended an item of business, by name and post as printed. */
export interface Attendee {
  readonly name: string;
  readonly post: string;
}

/** The head of the minutes: the day and the members who came or sent apologies. */
export interface MinutesAttendance {
  readonly title: string;
  /** ISO date of the meeting the minutes are of; "" when it cannot be read. */
  readonly heldOn: string;
  readonly present: readonly PanelMember[];
  readonly apologies: readonly PanelMember[];
  readonly line: number;
  readonly page: PageRef;
}

/** A sentence of the minutes that begins "RESOLVED", word for word. */
export interface MinuteResolution {
  readonly text: string;
  readonly line: number;
}

/** One numbered item of the minutes. */
export interface MinuteItem {
  /** `<document>/minutes/<item>`. */
  readonly id: string;
  /** The number the minutes print: it runs through the municipal year. */
  readonly item: number;
  /** As printed. */
  readonly title: string;
  /** Every paragraph in reading order, the resolutions among them. */
  readonly paragraphs: readonly NarrativeParagraph[];
  readonly resolutions: readonly MinuteResolution[];
  /** Those who were in attendance and are not members of the Panel. */
  readonly inAttendance: readonly Attendee[];
  readonly line: number;
  readonly page: PageRef;
}

/** A contact of a covering report. */
export interface ReportContact {
  /** "Executive Director", "Author": what the contact is to the report. */
  readonly role: string;
  readonly post: string;
  readonly name: string;
  readonly telephone: string;
  readonly email: string;
  readonly line: number;
}

/** A numbered paragraph of a covering report under its heading. */
export interface ReportParagraph {
  readonly number: number;
  /** "LEGAL IMPLICATIONS". */
  readonly heading: string;
  /** "Other Legal Implications:"; "" where there is none. */
  readonly subheading: string;
  readonly text: string;
  readonly line: number;
}

/** A recommendation of a covering report: what it asks the Panel to do. */
export interface ReportRecommendation {
  /** "(i)". */
  readonly number: string;
  /** The whole of it, its points included. */
  readonly text: string;
  /** The points after its opening words; empty where it is one sentence. */
  readonly points: readonly string[];
  readonly line: number;
}

/** A question and answer, or a number and title, in the tables at a report's end. */
export interface ReportEntry {
  readonly label: string;
  readonly text: string;
  readonly line: number;
}

/** A covering report: the paper of an agenda item to which the others are appended. */
export interface CoveringReport {
  /** `<document>/report/<agenda item>`. */
  readonly id: string;
  /** The agenda item. */
  readonly item: number;
  readonly decisionMaker: string;
  readonly subject: string;
  /** ISO date of decision; "" when it cannot be read. */
  readonly date: string;
  /** As printed. */
  readonly reportOf: string;
  readonly contacts: readonly ReportContact[];
  readonly confidentiality: string;
  readonly summary: string;
  readonly recommendations: readonly ReportRecommendation[];
  readonly paragraphs: readonly ReportParagraph[];
  /** Key decision, wards and communities affected, impact assessments: what is asked, and the answer. */
  readonly answers: readonly ReportEntry[];
  /** Appendices and other documents: number and title under their heading. */
  readonly appendices: readonly ReportEntry[];
  readonly line: number;
  readonly page: PageRef;
}

/** A section of the performance report's commentary. */
export interface CommentarySection extends NarrativeSection {
  /** Key of the performance table it speaks of; null where the section has no table. */
  readonly table: string | null;
}

/** A number that a briefing prints in its text. */
export interface BriefingFigure {
  /** "cohort", "living with relatives". */
  readonly key: string;
  /** The words it stands in. */
  readonly words: string;
  /** As printed: "48%". */
  readonly printed: string;
  readonly value: number;
  readonly unit: 'children' | 'percentage' | 'days' | 'years';
  readonly line: number;
}

/** A briefing printed as an appendix. */
export interface Briefing {
  readonly title: string;
  readonly sections: readonly NarrativeSection[];
  readonly figures: readonly BriefingFigure[];
  /** The day its figures were counted on, in ISO form; "" when it does not say. */
  readonly countedOn: string;
  readonly line: number;
  readonly page: PageRef;
}

/** A statement of a service's position, with the table it opens with. */
export interface PositionStatement {
  readonly title: string;
  /** As printed: "January 2025". */
  readonly date: string;
  readonly author: Attendee;
  readonly audience: string;
  readonly confidentiality: string;
  readonly sections: readonly NarrativeSection[];
  readonly line: number;
  readonly page: PageRef;
}

/**
 * What an ask is, whatever the paper calls it: a `resolution` is what the Panel decided, in the minute's words; a
 * `recommendation` a resolution that asks the Cabinet, a Cabinet Member or the Council to act; a `request` a resolution or
 * agreed action that asks a service for a report, briefing or information; `work programme` is the Panel's own business;
 * an `officer suggestion` is what a report or slide asks the Panel to do.
 */
export type AskKind =
  'resolution' | 'recommendation' | 'request' | 'officer suggestion' | 'work programme';

/** A resolution, recommendation, request or suggestion that stands anywhere in a pack but in its monitoring table. */
export interface Ask {
  /** `<document>/ask/<where>-<number>`. */
  readonly id: string;
  readonly document: string;
  readonly kind: AskKind;
  /** Word for word. */
  readonly text: string;
  /** The word or heading under which the paper prints it: "RESOLVED", "RECOMMENDATIONS:". */
  readonly printedAs: string;
  /**
   * Who makes it: the Panel, or a post; "" where the paper does not say. An appendix that names no author speaks for the
   * post whose report it is appended to.
   */
  readonly by: string;
  /** Of whom it is asked; "" where the paper names nobody. */
  readonly to: string;
  /** The paper and the section in it. */
  readonly where: string;
  readonly line: number;
  readonly page: PageRef;
  readonly agendaItem: number;
  /** The ask that this one says again in other words, by the words they share; null where there is none. */
  readonly restates: string | null;
}

/** A place where a chart is printed whose picture is not in the text. */
export interface MissingChart {
  readonly page: PageRef;
  readonly line: number;
  /** The heading or title that is left of it, or the heading over the sentence that speaks of it. */
  readonly heading: string;
  /** From what it is known: its own heading is left, or the text speaks of it. */
  readonly basis: 'its heading' | 'the text speaks of it';
}
