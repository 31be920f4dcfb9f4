import { describe, expect, test } from 'vitest';
import { countedTerms, countingSummary, outcomeOf, readTerms } from '@/lib/calendar/counting';
import { loadPlan } from '@/server/content/calendar';
import { loadElection } from '@/server/content/elections';

const election = loadElection('presidential-2024')!;
const calendar = loadPlan(election)!;
const terms = countedTerms(calendar, election);

describe('what became of each count', () => {
  test('every term has exactly one outcome', () => {
    const summary = countingSummary(terms);
    expect(summary).toEqual({ 'agrees': 50, 'differs': 4, 'needs': 20, 'only-computed': 0, 'none': 5 });
    expect(Object.values(summary).reduce((sum, count) => sum + count, 0)).toBe(79);
  });

  test('a term that can be counted although the plan prints no date is said to be so', () => {
    const [first] = terms;
    const without = { ...calendar, items: [{ ...first!.item, terms: [{ ...first!.term, published: null }] }] };
    expect(countedTerms(without, election).map(outcomeOf)).toEqual(['only-computed']);
  });

  test('another voting day than the published dates fit is seen in every term that hangs on it', () => {
    const moved = countingSummary(countedTerms(calendar, { ...election, votingDay: '2024-02-08' }));
    // row 2 hangs on the decision alone, and stays
    expect([moved.agrees, moved.differs]).toEqual([5, 49]);
  });
});

test('the reading is held against the seven terms that are counted forward, and explains six', () => {
  expect(readTerms(terms).map(({ item, lastDay, printed, explained }) => [item.number, lastDay, printed, explained])).toEqual([
    [2, '2023-12-10', '2023-12-11', false], [54, '2024-02-09', '2024-02-09', true], [57, '2024-02-12', '2024-02-13', true], [58, '2024-02-17', '2024-02-18', true],
    [59, '2024-02-16', '2024-02-17', true], [61, '2024-03-23', '2024-03-24', true], [63, '2024-08-07', '2024-08-08', true],
  ]);
});
