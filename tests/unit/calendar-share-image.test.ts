import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { shareImage } from '@/app/share-image';
import { planView, votePercent } from '@/components/calendar/plan-view';
import { ShareCard, type ShareWords } from '@/components/calendar/row/ShareCard';
import { rowName } from '@/lib/calendar/row-title';
import { shareText, shareTicks } from '@/lib/calendar/share';
import { LOCALES, type Locale } from '@/lib/locale';
import az from '@/messages/az.json' with { type: 'json' };
import en from '@/messages/en.json' with { type: 'json' };
import { loadExecutors, loadPlan } from '@/server/content/calendar';
import { loadElection } from '@/server/content/elections';

const election = loadElection('presidential-2024');
const calendar = election && loadPlan(election);
if (!election || !calendar) throw new Error('the plan of 2024 is gone');
const messages = { az, en };

function cardOf(number: number, locale: Locale) {
  const item = calendar?.items.find((row) => row.number === number);
  if (!election || !calendar || !item) throw new Error(`no row ${number}`);
  const { stops, votingDay } = planView(election, calendar, loadExecutors(), locale, '2024-02-07');
  const { common, calendar: labels } = messages[locale];
  const words: ShareWords = {
    portal: common.portal, election: election.shortName[locale], row: `${labels.title}, ${rowName(item, locale)}`, number: String(number), votingDay: common.votingDay,
    votingDate: '7 fevral 2024', noDate: labels.undated, moreDates: labels.dossier.moreDates.replaceAll(/[{}#]/g, ''), source: labels.dossier.source.replace('{decision}', election.plan.decision ?? ''), unofficial: locale === 'en' ? common.unofficial : '',
  };
  const text = shareText(item, locale, stops);
  return { text, words, card: ShareCard({ text, words, ticks: shareTicks(calendar.items, stops), vote: votePercent({ stops, votingDay }) }) };
}

describe('share images', () => {
  it('have every letter that any of them needs, so that none is drawn as an empty box', () => {
    const faces = (name: string) => ['latin', 'latin-ext'].map((part) => create(readFileSync(`app/fonts/share/${name}-${part}.ttf`)) as Font);
    const [serif, sans] = [faces('source-serif'), faces('public-sans')];
    const missing = (text: string, of: Font[]) => [...text].filter((letter) => !of.some((face) => face.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)));
    for (const { number } of calendar.items) {
      for (const locale of LOCALES) {
        const { text, words } = cardOf(number, locale);
        expect(missing(text.action + words.number, serif), `row ${number} ${locale}`).toEqual([]);
        expect(missing([...text.dates, ...Object.values(words)].join('·'), sans), `row ${number} ${locale}`).toEqual([]);
      }
    }
    expect(missing('AaƏəĞğIıİiŞşÇçÖöÜü…', serif)).toEqual([]);
    expect(missing('Ж', serif)).toEqual(['Ж']);
  });

  it('are pictures of 1200 by 630, the same whenever they are drawn, different for each row', { timeout: 30_000 }, async () => {
    const drawn = async (number: number, locale: Locale) => Buffer.from(await shareImage(cardOf(number, locale).card).arrayBuffer());
    const first = await drawn(27, 'az');
    expect(first.subarray(1, 4).toString()).toBe('PNG');
    expect([first.readUInt32BE(16), first.readUInt32BE(20)]).toEqual([1200, 630]);
    const hash = (png: Buffer) => createHash('sha256').update(png).digest('hex');
    expect(hash(await drawn(27, 'az'))).toBe(hash(first));
    expect(hash(await drawn(28, 'az'))).not.toBe(hash(first));
    expect(first.length).toBeLessThan(200_000);
  });

  it('say the dates in full and the action in whole words', () => {
    expect(cardOf(27, 'az').text).toMatchObject({ dates: ['a) 2023-cü il dekabrın 19-dək', 'b) 2024-cü il fevralın 2-dək'], moreDates: 0 });
    expect(cardOf(17, 'en').text.dates).toEqual(['19 December 2023 – 8 January 2024, 18:00']);
    expect(cardOf(50, 'en').text).toMatchObject({ dates: ['7 February 2024, 10:00', '7 February 2024, 12:00'], moreDates: 3 });
    expect(cardOf(62, 'az').text).toMatchObject({ dates: [], moreDates: 0, bars: [] });
    for (const { number, action } of calendar.items) {
      const { text } = cardOf(number, 'az');
      const whole = action.az.replace(/\s+/g, ' ').trim();
      const kept = text.action.replace(/…$/, '');
      expect(whole.startsWith(kept)).toBe(true);
      expect(whole.slice(kept.length)).toMatch(/^($|[\s,;:.–(-])/);
    }
  });

  it('put voting day on the strong line and a deadline before it on its left', () => {
    const [bar] = cardOf(27, 'az').text.bars;
    expect(bar?.from).toBe(bar?.until);
    expect(bar?.until).toBeLessThan(61);
    expect(cardOf(49, 'az').text.bars[0]?.from).toBeGreaterThanOrEqual(61);
    expect(cardOf(51, 'az').text.bars[0]).toMatchObject({ until: 100 });
  });

  it('draw a bar for each window, with a post at each end that it has', () => {
    const [first, second, ...others] = cardOf(33, 'en').text.bars;
    expect(others).toEqual([]);
    expect(first?.posts).toEqual([first?.from, first?.until]);
    expect(second?.posts).toEqual([second?.from, second?.until]);
    expect(first?.until).toBe(second?.from);
    expect(cardOf(27, 'en').text.bars.map(({ posts }) => posts)).toEqual([[], []]);
    expect(cardOf(51, 'en').text.bars[0]?.posts).toHaveLength(1);
  });

  it('name whose plan it is, and keep a number and its suffix in one piece', () => {
    expect(cardOf(33, 'az').words.source).toBe('MSK, qərar 7/16');
    for (const piece of ['MSK, qərar 7/16', 'CEC decision 7/16 · Unofficial translation']) {
      const { card } = cardOf(33, piece.startsWith('MSK') ? 'az' : 'en');
      expect(JSON.stringify(card)).toContain(`"children":"${piece}"`);
    }
    const line = renderToStaticMarkup(cardOf(33, 'az').card);
    expect(line).toContain('<span style="white-space:nowrap">fevralın 4-dək</span>');
  });
});
