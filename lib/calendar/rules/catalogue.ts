import type { End, Forward, Rule } from './rule';

// One rule, one line. Source of every number: columns 4 and 5 of the calendar plan adopted by decision 7/16 of 8 December 2023;
// a test holds each against the official wording of the row that uses it.

const VOTE = 'voting-day';

/** Every rule of the Code that the received plan shows, in the plan's order. */
export const RULES: readonly Rule[] = [
  law('calling-the-election', ['8.1', '179.2', '207'], null, before(60)),
  law('publishing-the-call', ['178.3'], null, after('called', 2)),
  law('nominating', ['3', '53', '54', '180'], since('called-published'), null),
  law('deciding-on-a-nomination', ['53.6', '54.9'], null, after('nomination-submitted', 5)),
  law('issuing-signature-sheets', ['53.6', '54.9'], since('nomination-confirmed'), null),
  law('collecting-signatures', ['56', '57', '181'], since('nomination-confirmed'), null),
  law('observing-the-country', ['1.1.19', '1.1.20', '40.4', '40.5', '40.6', '44'], since('called'), before(10, null)),
  law('observing-a-constituency', ['1.1.19', '40.4', '40.5', '40.7'], since('called'), before(5, null)),
  law('permit-for-meetings', ['1.1.19', '40.4', '40.5', '40.13', '44'], since('called'), before(10, null)),
  law('admitting-observers', ['25.2.20', '40.6', '40.7', '44'], null, after('observer-applied', 3)),
  law('admitting-observers-locally', ['25.2.20', '40.6', '40.7', '44'], null, after('observer-applied-locally', 2)),
  law('joining-a-list-abroad', ['29.2', '46.8'], null, before(25)),
  law('opening-the-fund', ['91.1', '91.2', '190.1'], null, { anchor: 'registration-submitted', days: -5, bound: 'at-least' }),
  law('opening-the-fund-before-signatures', ['91.1', '91.2', '190.1'], null, { anchor: 'signatures-begun', hours: -24, bound: 'at-least' }),
  law('registration-documents', ['58.1'], before(50, 'at-most'), { ...before(30), time: '18:00' }),
  law('deciding-on-registration', ['59', '60', '182.1'], null, after('registration-submitted', 7)),
  law('registering-proxies', ['72.1', '72.2', '186.1'], null, after('proxies-applied', 3, 'starting')),
  law('inviting-voters-to-lists', ['48.1'], null, before(35)),
  law('putting-lists-online', ['46.1'], since('lists-approved'), null),
  law('certificate-form', ['101.1'], null, before(45)),
  law('certificates-to-constituencies', ['101.1', '101.2'], null, before(45)),
  law('certificates-to-precincts', ['101.1', '101.2'], null, before(25)),
  law('publishing-candidates', ['182.3'], null, before(20)),
  law('campaigning', ['75', '189'], before(23, null), { anchor: 'voting-start', hours: -24 }),
  law('special-precincts', ['35.2', '35.4', '35.5'], null, before(50)),
  law('special-precincts-exceptionally', ['35.4', '35.5'], null, before(5)),
  law('publishing-precincts', ['35.7'], null, before(45)),
  law('publishing-exceptional-precincts', ['35.7'], null, after('precincts-created', 2, 'passed')),
  law('publishing-precincts-abroad', ['35.8'], since('precincts-created'), null),
  law('protocol-forms', ['100.1-100.6'], null, before(45)),
  law('certificates-from-constituencies', ['101.2-101.4'], before(45, null), before(25, null)),
  law('certificates-from-precincts', ['101.2-101.4'], before(24, null), before(3, null)),
  law('correcting-lists', ['46.1', '46.5'], null, before(25)),
  law('lists-in-closed-places', ['46.6'], null, before(20)),
  law('exit-poll-applications', ['25.2.23'], null, before(20)),
  law('exit-poll-accreditation', ['25.2.23'], null, before(10)),
  law('precincts-abroad', ['35.6'], null, before(30)),
  law('ballot-form', ['99.1-99.4', '199'], null, before(35)),
  law('places-for-posters', ['87.6'], null, before(30)),
  law('places-for-campaigning', ['11', '86.3'], null, before(23, null)),
  law('protocols-to-constituencies', ['100.8'], null, before(20)),
  law('protocols-to-precincts', ['100.8'], null, before(4)),
  law('announcing-voting', ['104.1'], null, before(25)),
  law('second-financial-report', ['94.3.2'], before(20, 'at-most'), before(10)),
  law('printing-ballots', ['99.4'], null, before(10)),
  law('invitations', [], null, before(7, null)),
  law('ballots-to-constituencies', ['99.6'], null, before(5)),
  law('ballots-to-precincts', ['99.6'], null, before(3)),
  ...['07:30', '07:50', '08:00', '19:00'].map((time) => clock(`voting-${time.replace(':', '')}`, ['104', '105', '200'], time)),
  ...['10:00', '12:00', '15:00', '17:00', '19:00'].map((time) => clock(`turnout-${time.replace(':', '')}`, ['110.5', '110.6'], time)),
  { id: 'results-to-the-system', articles: ['110.5', '110.6'], basis: 'plan', from: since(VOTE), until: null },
  law('precinct-results', ['106.5', '106.7'], null, { anchor: 'votes-counted', hours: 24, bound: 'at-least' }),
  law('posting-precinct-protocol', ['106.11'], since('precinct-protocol'), { anchor: 'precinct-protocol', days: 5 }),
  law('constituency-results', ['107.1-107.4', '202.1'], null, after(VOTE, 2, 'passed')),
  law('posting-constituency-protocol', ['107.7'], since('constituency-protocol'), { anchor: 'constituency-protocol', days: 10 }),
  law('preliminary-results', ['109.1'], since('protocols-submitted'), null),
  law('budget-report-of-precincts', ['96.6'], null, after(VOTE, 5)),
  law('budget-report-of-constituencies', ['96.7'], null, after(VOTE, 10)),
  law('confirming-results', ['203'], null, after(VOTE, 10, 'starting')),
  law('final-financial-report', ['94.3.3'], null, after('results-published', 10)),
  law('publishing-constituency-protocols', ['109.2', '208'], null, after(VOTE, 45)),
  law('report-on-spending', ['96.9'], null, { anchor: 'results-published', months: 3, forward: 'after' }),
  law('publishing-the-report', ['96.9'], null, { anchor: 'report-submitted', months: 1, forward: 'starting' }),
  law('publishing-all-protocols', ['109.5'], null, { anchor: VOTE, months: 6, forward: 'after' }),
];

const byId = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule with this id, or null. */
export function ruleById(id: string): Rule | null {
  return byId.get(id) ?? null;
}

function law(id: string, articles: readonly string[], from: End | null, until: End | null): Rule {
  return { id, articles, basis: 'law', from, until };
}

/** At a time of voting day that column 5 names; column 4 gives only the articles. */
function clock(id: string, articles: readonly string[], time: string): Rule {
  const end: End = { anchor: VOTE, time };
  return { id, articles, basis: 'plan', from: end, until: end };
}

function before(days: number, bound: End['bound'] | null = 'at-least'): End {
  return { anchor: VOTE, days: -days, ...(bound ? { bound } : {}) };
}

function after(anchor: End['anchor'], days: number, forward: Forward = 'after'): End {
  return { anchor, days, forward };
}

function since(anchor: End['anchor']): End {
  return { anchor };
}
