import type { Answers } from '@/lib/documents/eligibility/answers';
import { findingOf, type Finding } from '@/lib/documents/eligibility/findings';
import { quotedOn } from '@/lib/documents/eligibility/nearest-text';
import { concerns } from '@/lib/documents/eligibility/schema';
import type { EligibilityModel } from './eligibility-model';

/** What the answers say about every condition that concerns this reader, in the text that is quoted for the voting day. */
export function findingsFor({ conditions, texts }: EligibilityModel, answers: Answers): Finding[] {
  const { version } = quotedOn(texts, answers.votingDay);
  return conditions.filter((condition) => concerns(condition, answers.group, answers.kind, version)).map((condition) => findingOf(condition, answers));
}
