import type { Evidence } from '#shared/model/evidence.ts';
import type { Question } from '#shared/model/question.ts';
import type { Recommendation } from '#shared/model/recommendation.ts';
import type { Topic, TopicNames, TopicPlacing } from '#shared/model/topic.ts';

/** What decides what belongs to which topic. */
export interface MemberFacts {
  readonly topics: readonly Topic[];
  readonly questions: readonly Question[];
  readonly recommendations: readonly Recommendation[];
  readonly placings: readonly TopicPlacing[];
}

/** What belongs to a topic of what was written. */
export interface TopicMembers {
  readonly questions: readonly Question[];
  readonly recommendations: readonly Recommendation[];
}

/**
 * What was written that belongs to a topic, by data alone: the evidence a question or wording rests on, the question a
 * wording was drafted from, and what a person put there, which alone decides where they did. No words are matched.
 */
export function findMembers(topic: Topic, facts: MemberFacts): TopicMembers {
  const placed = new Map(facts.placings.map((one) => [one.record, one.topic]));
  const rests = (evidence: readonly Evidence[]) =>
    evidence.some(
      (piece) =>
        (piece.kind === 'figure' && topic.rows.includes(piece.row)) ||
        (piece.kind === 'monitoring' && topic.monitoring.includes(piece.row)),
    );
  const belongs = (id: string, byLink: boolean) => {
    const by = placed.get(id);
    return by === undefined ? byLink : by === topic.key;
  };
  const questions = facts.questions.filter(({ id, evidence }) => belongs(id, rests(evidence)));
  const asked = new Set(questions.map(({ id }) => id));
  return {
    questions,
    recommendations: facts.recommendations.filter(({ id, evidence, question }) =>
      belongs(id, rests(evidence) || (question !== null && asked.has(question))),
    ),
  };
}

/** The ids of all that belongs to a topic: what the curated table puts there, then what was written. */
export function memberIds(
  topic: Topic,
  { questions, recommendations }: TopicMembers,
): readonly string[] {
  return [
    ...topic.monitoring,
    ...topic.commitments,
    ...topic.rows,
    ...questions.map(({ id }) => id),
    ...recommendations.map(({ id }) => id),
  ];
}

/** Each topic by name with what belongs to it, without its trail. */
export function nameTopics(facts: MemberFacts): readonly TopicNames[] {
  return facts.topics.map((topic) => ({
    key: topic.key,
    name: topic.name,
    members: memberIds(topic, findMembers(topic, facts)),
  }));
}
