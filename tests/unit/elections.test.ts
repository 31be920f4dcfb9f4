import { afterEach, describe, expect, it } from 'vitest';
import { electionSchema, hasCameraList, hasPlan, isMonitored, votingDate, type Election } from '@/lib/elections';
import { electionsWithCameras, electionsWithPlan, everyElection, loadElection, loadElections } from '@/server/content/elections';

const SETTING = 'PORTAL_WITHOUT_REHEARSAL';

describe('the elections of the portal', () => {
  it('are three, the latest first, the rehearsal last', () => {
    expect(loadElections().map(({ id }) => id)).toEqual(['presidential-2024', 'parliamentary-2020', 'rehearsal']);
  });

  it('have a plan in 2024, a list in 2020, and states only in the rehearsal', () => {
    expect(electionsWithPlan().map(({ id }) => id)).toEqual(['presidential-2024']);
    expect(electionsWithCameras().map(({ id }) => id)).toEqual(['parliamentary-2020', 'rehearsal']);
    expect(loadElections().filter(isMonitored).map(({ id }) => id)).toEqual(['rehearsal']);
  });

  it('say what was not received', () => {
    expect(hasCameraList(election('presidential-2024'))).toBe(false);
    expect(election('presidential-2024').cameras.decided).toEqual({ constituencies: 119, precincts: 1000 });
    expect(hasPlan(election('parliamentary-2020'))).toBe(false);
  });

  it('hold a source for every fact', () => {
    const facts = loadElections().flatMap((one) => one.facts);
    expect(facts.length).toBeGreaterThan(5);
    expect(facts.every(({ source }) => source.name !== '')).toBe(true);
  });

  it('take place on a date, a rehearsal on the day it is asked for', () => {
    expect(votingDate(election('presidential-2024'), '2026-11-21')).toBe('2024-02-07');
    expect(votingDate(election('rehearsal'), '2026-11-21')).toBe('2026-11-21');
  });
});

describe('the setting that leaves the rehearsal out', () => {
  afterEach(() => { delete process.env[SETTING]; });

  it('takes it from every page and not from the content checks', () => {
    process.env[SETTING] = '1';
    expect(loadElections().map(({ id }) => id)).toEqual(['presidential-2024', 'parliamentary-2020']);
    expect(loadElection('rehearsal')).toBeNull();
    expect(everyElection().map(({ id }) => id)).toContain('rehearsal');
  });
});

describe('a broken election.yaml', () => {
  const good = () => structuredClone({ ...election('presidential-2024') }) as Record<string, unknown> & { cameras: Record<string, unknown> };

  it.each([
    ['votingDay', (one: Broken) => { one['votingDay'] = '2024-02-30'; }, 'is not a date'],
    ['votingDay', (one: Broken) => { one['votingDay'] = 'today'; }, 'only a rehearsal may take place "today"'],
    ['rehearsal', (one: Broken) => { one['rehearsal'] = true; }, 'does not fit the kind'],
    ['hours.from', (one: Broken) => { one['hours'] = { from: '8.00', until: '19:00' }; }, 'is not a time of day'],
    ['name.en', (one: Broken) => { one['name'] = { az: 'Seçkilər' }; }, 'expected string'],
    ['cameras.broadcast', (one: Broken) => { one.cameras['broadcast'] = 'simulated'; }, 'only a rehearsal may be simulated'],
    ['cameras.streamPattern', (one: Broken) => { one.cameras['streamPattern'] = 'http://x.example/{id}.m3u8'; }, 'is not an https address'],
    ['events', (one: Broken) => { one['events'] = { counted: { on: '2024-02-07', certainty: 'stated', why: { az: 'a', en: 'a' } } }; }, 'Unrecognized key: "counted"'],
    ['events.called.why', (one: Broken) => { one['events'] = { called: { on: '2023-12-08', certainty: 'assumed' } }; }, 'expected object'],
    ['constituencies.scheme', (one: Broken) => { one['constituencies'] = { scheme: 'new' }; }, 'is not a scheme'],
  ])('%s is refused', (field, damage, problem) => {
    const broken = good();
    damage(broken);
    const result = electionSchema.safeParse(broken);
    const issue = result.error?.issues.find(({ path }) => path.join('.') === field);
    expect(issue?.message).toContain(problem);
  });

  it('is told with a field nobody knows', () => {
    expect(electionSchema.safeParse({ ...good(), colour: 'red' }).success).toBe(false);
    expect(electionSchema.safeParse(good()).success).toBe(true);
  });
});

type Broken = Record<string, unknown> & { cameras: Record<string, unknown> };

function election(id: string): Election {
  const found = loadElection(id);
  if (!found) throw new Error(`no election ${id}`);
  return found;
}
