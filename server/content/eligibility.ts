import { checkEligibility } from '@/lib/documents/eligibility/check';
import { ELIGIBILITY_DOCUMENT, eligibilitySchema, type EligibilityContent } from '@/lib/documents/eligibility/schema';
import { ContentError } from '@/lib/content-error';
import { loadCalendar } from './calendar';
import { filesUnder, loadDocument } from './documents';
import { fieldName, readYaml } from './read-yaml';
import { remember } from './remember';

/**
 * The questions of “May I vote?”, held against every version of the instruction and against the plan they lead to.
 * @throws ContentError naming everything that is wrong, with line and field
 */
export function loadEligibility(): EligibilityContent {
  const folder = `content/documents/${ELIGIBILITY_DOCUMENT}`;
  return remember([`${folder}/eligibility.yaml`, ...filesUnder(folder), ...filesUnder('content/elections')], () => readEligibility(`${folder}/eligibility.yaml`));
}

function readEligibility(file: string): EligibilityContent {
  const { value, lineOf } = readYaml(file, eligibilitySchema);
  const document = loadDocument(ELIGIBILITY_DOCUMENT);
  if (!document) throw new ContentError({ file, line: null, field: null, problem: `there is no document ${ELIGIBILITY_DOCUMENT}`, remedy: 'Put its folder back, or remove this file' });
  const faults = checkEligibility(value, document, loadCalendar(value.plan.election));
  if (faults.length > 0) throw new ContentError(faults.map(({ path, problem, remedy }) => ({ file, line: lineOf(path), field: fieldName(path), problem, remedy })));
  return value;
}
