import { readFileSync, copyFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { comparePlans } from '@/lib/calendar/differences';
import { lastDates, stateDates, termState } from '@/lib/calendar/history';
import { termEvent } from '@/lib/calendar/ics-events';
import type { Calendar } from '@/lib/calendar/schema';
import { loadCalendar, loadExecutors } from '@/server/content/calendar';
import { calendarFiles } from '@/server/content/calendar-files';
import { digest, loadHistory, loadVersions } from '@/server/content/calendar-history';
import { loadElection } from '@/server/content/elections';
import { printHistory } from '@/server/content/print-history';
import { contentCopy, type ContentCopy } from '@/tests/support/content-copy';

const FOLDER = 'content/elections/presidential-2024';
const PLAN = `${FOLDER}/calendar.yaml`;
const HISTORY = `${FOLDER}/history.yaml`;
const EXTENDED = { from: /until: 2023-12-24\n\n  - number: 24/, to: 'until: 2023-12-26\n' };
const CHANGE = '        changes:\n          - on: 2023-12-20\n            what: { az: Müddət uzadılıb, en: The time limit was extended }\n';

describe('the history of the plan of 2024', () => {
  it('has the one version that was received', () => {
    expect(loadVersions(loadElection('presidential-2024')!).map(({ adopted, decision, calendar }) => [adopted, decision, calendar.items.length])).toEqual([['2023-12-08', '7/16', 63]]);
  });

  it('has one line for each of the 79 terms, the one that is printed', () => {
    const history = loadHistory(loadElection('presidential-2024')!);
    expect(Object.keys(history?.terms ?? {})).toHaveLength(79);
    expect(readFileSync(HISTORY, 'utf8')).toContain(printHistory('presidential-2024'));
  });

  it('reads its own lines back', () => {
    for (const item of loadCalendar('presidential-2024')!.items) {
      for (const term of item.terms) {
        const { kind, from, until } = term.published ?? {};
        expect(stateDates(termState(item, term, digest)), term.id).toEqual(term.published ? { kind, from, until } : null);
      }
    }
  });
});

describe('a change without an entry', () => {
  it('of a date is an error that names line, field and what to write', () => {
    const copy = contentCopy();
    moveTerm(copy);
    const line = lineOf(copy, 'until: 2023-12-26');
    expect(copy.problems()).toEqual([
      expect.stringMatching(new RegExp(`^${PLAN}:${line}: items\\[22\\]\\.terms\\[0\\]\\.published\\.until: term 23-1 is now “by 2023-12-26, words ([0-9a-f]{8})”, and readers' calendars were told “by 2023-12-24, words \\1”\\. If this is a slip, restore it\\. If not, add the change to changes: of the term, and add to history\\.yaml under 23-1 the line “<day of the change>: by 2023-12-26, words \\1”$`)),
    ]);
  });

  it('of a date with an entry, but without its line, names the day too', () => {
    const copy = contentCopy();
    moveTerm(copy, CHANGE.replace('what:', 'correction: true\n            what:'));
    expect(copy.problems()).toEqual([expect.stringMatching(/If not, add to history\.yaml under 23-1 the line “2023-12-20: by 2023-12-26, words [0-9a-f]{8}”$/)]);
  });

  it('of the title in either language is one too', () => {
    const copy = contentCopy();
    copy.edit(PLAN, (text) => text.replace('en: Approval of the requirements for the manner', 'en: Approval of requirements for the manner'));
    expect(copy.problems()).toEqual([expect.stringMatching(/calendar\.yaml:\d+: items\[22\]\.terms\[0\]\.action: term 23-1 is now/)]);
  });

  it('by which a term vanishes is one, and says to keep it as withdrawn', () => {
    const copy = contentCopy();
    copy.edit(PLAN, (text) => text.replace(/\n  - number: 63\n[^]*$/, '\n'));
    expect(copy.problems()).toEqual(expect.arrayContaining([
      expect.stringMatching(/history\.yaml:\d+: terms\.63-1: term 63-1 is not in calendar\.yaml, and readers' calendars show it\. Put it back there with withdrawn: true/),
    ]));
  });

  it('by which a term appears is one, with the lines to write', () => {
    const copy = contentCopy();
    copy.edit(HISTORY, (text) => text.replace(/ {2}63-1:\n.*\n/, ''));
    expect(copy.problems()).toEqual([expect.stringMatching(/calendar\.yaml:\d+: items\[62\]\.terms\[0\]\.id: term 63-1 is not in history\.yaml\. Add there under terms: the lines “63-1:” and, below it, “  2023-12-08: by 2024-08-08, words /)]);
  });

  it('and an entry without a change are told apart', () => {
    const copy = contentCopy();
    copy.edit(PLAN, (text) => text.replace(/(until: 2023-12-24\n)(\n  - number: 24)/, `$1${CHANGE.replace('what:', 'correction: true\n            what:')}$2`));
    expect(copy.problems()).toEqual([expect.stringMatching(/items\[22\]\.terms\[0\]\.changes: changes of term 23-1 are of 2023-12-20, the later lines of history\.yaml of no day/)]);
  });

  it('of the plan needs a decision; the portal’s own correction does not', () => {
    const copy = contentCopy();
    moveTerm(copy, CHANGE);
    addLine(copy, '23-1', '2023-12-20', 'by 2023-12-26');
    expect(copy.problems()).toEqual([expect.stringMatching(/items\[22\]\.terms\[0\]\.changes\[0\]\.on: term 23-1 changed on 2023-12-20, and history\.yaml has no version of that day/)]);
    copy.edit(PLAN, (text) => text.replace('- on: 2023-12-20\n', '- on: 2023-12-20\n            correction: true\n'));
    expect(copy.problems()).toEqual([]);
  });

  it('in a line of the history itself is refused', () => {
    const copy = contentCopy();
    copy.edit(HISTORY, (text) => text.replace('63-1:\n    2023-12-08: by', '63-1:\n    2023-12-08: before'));
    expect(copy.problems()).toEqual([expect.stringMatching(/history\.yaml:\d+: terms\.63-1\.2023-12-08: this line is not one of the check's\. Copy the line/)]);
  });

  it('of the first version in one of two files is refused', () => {
    const copy = contentCopy();
    copy.edit(HISTORY, (text) => text.replace('decision: 7/16', 'decision: 7/17'));
    expect(copy.problems()).toEqual([expect.stringMatching(/history\.yaml:\d+: versions\[0\]\.decision: 7\/17 is not what election\.yaml says/)]);
  });

  it('is not possible by leaving the file out', () => {
    const copy = contentCopy();
    renameSync(path.join(copy.root, HISTORY), path.join(copy.root, `${HISTORY}.away`));
    expect(copy.problems()).toEqual([expect.stringMatching(/history\.yaml: the file is missing\. Write it as content\/README\.md shows/)]);
  });
});

describe('a new version, step by step as content/README.md tells it', () => {
  function amended(): ContentCopy {
    const copy = contentCopy();
    copyFileSync(path.join(copy.root, PLAN), path.join(copy.root, `${FOLDER}/calendar.2023-12-08.yaml`));
    moveTerm(copy, CHANGE);
    copy.edit(PLAN, (text) => text.replace(/(until: 2024-08-08\n)/, `$1        withdrawn: true\n${CHANGE.replace('Müddət uzadılıb', 'Ləğv edilib').replace('The time limit was extended', 'Withdrawn')}`));
    copy.edit(HISTORY, (text) => text.replace('\nterms:', '  - adopted: 2023-12-20\n    decision: 8/1\n    source: null\n\nterms:'));
    copy.edit(HISTORY, (text) => text.replace(/\nterms:\n[^]*$/, `\n${copy.within(() => printHistory('presidential-2024'))}\n`));
    return copy;
  }

  it('passes the check', () => {
    expect(amended().problems()).toEqual([]);
  });

  it('raises SEQUENCE, keeps the UID, and cancels what was withdrawn without losing it', () => {
    const copy = amended();
    const file = (name: string) => copy.within(() => calendarFiles(loadElection('presidential-2024')!).get(name)!.body(0));
    const [moved, gone, other] = ['23-1', '63-1', '24-1'].map((id) => eventOf(file('calendar.az.ics'), id));
    expect([moved?.sequence, moved?.start, moved?.modified, moved?.status]).toEqual([1, '2023-12-26', '2023-12-20T00:00:00Z', 'CONFIRMED']);
    expect([gone?.sequence, gone?.start, gone?.modified, gone?.status]).toEqual([1, '2024-08-08', '2023-12-20T00:00:00Z', 'CANCELLED']);
    expect([other?.sequence, other?.modified, other?.status]).toEqual([0, '2023-12-08T00:00:00Z', 'CONFIRMED']);
    expect(file('calendar/terms/63-1.az.reminders.ics')).not.toContain('VALARM');
    expect(file('calendar.en.atom')).not.toContain('8/1');
    const feed = copy.within(() => calendarFiles(loadElection('presidential-2024')!).get('calendar.en.atom')!.body(Date.parse('2023-12-21T00:00:00+04:00')));
    expect(feed).toContain('<title>The calendar plan was changed: decision of the Central Election Commission 8/1</title>');
    expect(feed).toMatch(/Row 23: [^\n]+: date before: By 24 December 2023; date now: By 26 December 2023/);
    expect(feed).toMatch(/Row 63: [^\n]+: withdrawn/);
  });

  it('leaves two versions to compare', () => {
    const copy = amended();
    const versions = copy.within(() => loadVersions(loadElection('presidential-2024')!));
    expect(versions.map(({ adopted }) => adopted)).toEqual(['2023-12-08', '2023-12-20']);
    const differences = comparePlans(versions[0]!.calendar, versions[1]!.calendar, loadExecutors());
    expect(differences.map(({ id, fate, moved }) => [id, fate, moved?.before?.until, moved?.after?.until])).toEqual([
      ['23-1', 'kept', '2023-12-24', '2023-12-26'], ['63-1', 'withdrawn', undefined, undefined],
    ]);
  });

  it('keeps the older file as it was', () => {
    const copy = amended();
    copy.edit(`${FOLDER}/calendar.2023-12-08.yaml`, (text) => text.replace('until: 2023-12-09\n', 'until: 2023-12-11\n'));
    expect(copy.problems()).toEqual([expect.stringMatching(/calendar\.2023-12-08\.yaml:\d+: items\[0\]\.terms\[0\]: term 1-1 is “by 2023-12-11, words [0-9a-f]{8}” here, and history\.yaml has no such line/)]);
  });

  it('does not go without the older file', () => {
    const copy = amended();
    renameSync(path.join(copy.root, `${FOLDER}/calendar.2023-12-08.yaml`), path.join(copy.root, `${FOLDER}/away.yaml`));
    expect(copy.problems()).toEqual(expect.arrayContaining([expect.stringMatching(/calendar\.2023-12-08\.yaml: .*(cannot be read|is missing)/)]));
  });
});

describe('a term that loses its date', () => {
  it('is cancelled on the last one, not lost', () => {
    const history = { versions: [], terms: { '23-1': { '2023-12-08': 'by 2023-12-24, words 00000000', '2023-12-20': 'undated, words 00000000' } } };
    expect(lastDates(history, '23-1')).toEqual({ kind: 'by', from: null, until: '2023-12-24' });
    expect(lastDates(history, '24-1')).toBeNull();
    const calendar = structuredClone(loadCalendar('presidential-2024')!);
    const [item, term] = [calendar.items[22]!, calendar.items[22]!.terms[0]!];
    Object.assign(term, { published: null, changes: [{ on: '2023-12-20', what: { az: 'Tarix çıxarılıb', en: 'The date was removed' }, correction: false }] });
    const source = { election: loadElection('presidential-2024')!, calendar, executors: [], adopted: '2023-12-08', site: 'https://portal.example', history };
    expect(termEvent(source, item, term, 'az', true)).toMatchObject({ start: '2023-12-24', end: '2023-12-24', cancelled: true, sequence: 1, changedOn: '2023-12-20', reminders: [] });
    expect(termEvent({ ...source, history: null }, item, term, 'az')).toBeNull();
  });
});

describe('two versions compared', () => {
  const before = loadCalendar('presidential-2024') as Calendar;
  const compare = (change: (plan: Calendar) => void) => {
    const after = structuredClone(before);
    change(after);
    return comparePlans(before, after, loadExecutors());
  };

  it('are equal to themselves', () => {
    expect(compare(() => undefined)).toEqual([]);
  });

  it('tell an added term from one that is gone', () => {
    expect(compare((plan) => plan.items.push({ ...structuredClone(plan.items[62]!), number: 64, terms: [{ ...plan.items[62]!.terms[0]!, id: '64-1' }] })).map(({ id, fate }) => [id, fate])).toEqual([['64-1', 'added']]);
    expect(compare((plan) => plan.items.pop()).map(({ id, fate }) => [id, fate])).toEqual([['63-1', 'withdrawn']]);
  });

  it('tell a new wording from a new translation, part by part', () => {
    const [official] = compare((plan) => { plan.items[22]!.action.az = 'Başqa sözlər'; });
    expect(official).toMatchObject({ id: '23-1', fate: 'kept', moved: null, retranslated: [], reworded: [{ part: 'title', before: { az: before.items[22]!.action.az }, after: { az: 'Başqa sözlər' } }] });
    const [ours] = compare((plan) => { plan.items[22]!.action.en = 'Other words'; });
    expect(ours).toMatchObject({ id: '23-1', reworded: [], retranslated: ['title'] });
  });

  it('name the executors of a term that has its own', () => {
    const [difference] = compare((plan) => { plan.items[23]!.terms[1]!.executors = ['precinct-election-commissions']; });
    expect(difference?.reworded).toEqual([{ part: 'executors', before: expect.objectContaining({ en: 'Constituency election commissions' }), after: expect.objectContaining({ en: 'Precinct election commissions' }) }]);
  });

  it('notice a term that comes back', () => {
    const withdrawn = structuredClone(before);
    withdrawn.items[22]!.terms[0]!.withdrawn = true;
    expect(comparePlans(withdrawn, before, []).map(({ id, fate }) => [id, fate])).toEqual([['23-1', 'restored']]);
  });
});

function moveTerm(copy: ContentCopy, entry = ''): void {
  copy.edit(PLAN, (text) => text.replace(EXTENDED.from, `${EXTENDED.to}${entry}\n  - number: 24`));
}

function addLine(copy: ContentCopy, id: string, day: string, dates: string): void {
  copy.edit(HISTORY, (text) => text.replace(new RegExp(`(  ${id}:\\n.*words (\\w+)\\n)`), `$1    ${day}: ${dates}, words $2\n`));
}

function lineOf(copy: ContentCopy, words: string): number {
  return readFileSync(path.join(copy.root, PLAN), 'utf8').split('\n').findIndex((line) => line.includes(words)) + 1;
}

function eventOf(text: string, id: string) {
  const event = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').find((component) => component.getFirstPropertyValue('uid') === `presidential-2024-${id}@election-transparency-portal`);
  const value = (name: string) => String(event?.getFirstPropertyValue(name));
  return event && { sequence: Number(value('sequence')), start: value('dtstart'), modified: value('last-modified'), status: value('status') };
}
