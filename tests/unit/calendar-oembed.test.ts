import { describe, expect, it } from 'vitest';
import { CARD_LETTERS, CARD_WIDTH, cardCode, cardHeight, cardPath, termWords } from '@/lib/calendar/embed';
import { oembedPath, rowOembed } from '@/lib/calendar/oembed';
import { sharePath } from '@/lib/calendar/share';
import { oembedSchema } from '@/lib/embed/oembed';
import { LOCALES } from '@/lib/locale';
import { publishedSchemas } from '@/server/build/schemas';
import { loadPlan } from '@/server/content/calendar';
import { loadElection } from '@/server/content/elections';

const election = loadElection('presidential-2024');
const items = (election && loadPlan(election)?.items) ?? [];
if (!election || items.length === 0) throw new Error('the plan of 2024 is gone');
const SITE = 'https://portal.example';

describe('the oEmbed answer of a row', () => {
  it('is a rich answer that names the card and the picture with its size', () => {
    const item = items[26];
    if (!item) throw new Error('no row 27');
    const answer = rowOembed(election, item, 'az', SITE);
    expect(answer).toMatchObject({
      version: '1.0', type: 'rich', provider_url: `${SITE}/az`, width: CARD_WIDTH,
      thumbnail_url: `${SITE}/az/elections/presidential-2024/calendar/27/share.png`, thumbnail_width: 1200, thumbnail_height: 630,
    });
    expect(answer.html).toMatch(/^<iframe src="https:\/\/portal\.example\/embed\/az\/elections\/presidential-2024\/calendar\?row=27" title="27-ci sıra: [^"<>]+" width="640" height="\d+" [^>]*><\/iframe>$/);
    expect(answer.html).toContain(`height="${answer.height}"`);
  });

  it('follows its schema for every row, in both languages', () => {
    for (const item of items) {
      for (const locale of LOCALES) {
        const answer = rowOembed(election, item, locale, SITE);
        expect(oembedSchema.safeParse(answer).error, `${locale} ${item.number}`).toBeUndefined();
        expect(answer.thumbnail_url.endsWith(sharePath(locale, election.id, item.number))).toBe(true);
      }
    }
  });

  it('is listed in the catalogue with its schema', () => {
    const file = oembedPath('az', election.id, 27).slice(1);
    expect(file).toBe('data/oembed/az/elections/presidential-2024/calendar/27.json');
    expect(publishedSchemas.filter(({ files }) => files.test(file)).map(({ name }) => name)).toEqual(['oembed']);
  });
});

describe('a term’s own card', () => {
  const wordsOf = (id: string) => {
    const item = items.find(({ terms }) => terms.some((term) => term.id === id));
    const term = item?.terms.find((one) => one.id === id);
    if (!item || !term) throw new Error(`no term ${id}`);
    return termWords(item, term, 'en');
  };

  it('says its own words after the row’s first line, where they go on from it', () => {
    expect(wordsOf('27-2')).toEqual({ lead: 'Formation of election precincts immediately before the election:', words: 'b) in those places in exceptional cases' });
    expect(wordsOf('34-1')).toEqual({ lead: '', words: 'Updating of the voter lists approved for each election precinct' });
    expect(wordsOf('33-2')).toEqual({ lead: '', words: '' });
  });

  it('stays as short as the row’s card', () => {
    for (const item of items) {
      for (const term of item.terms) {
        for (const locale of LOCALES) {
          const { lead, words } = termWords(item, term, locale);
          expect(lead.length + words.length, term.id).toBeLessThanOrEqual(CARD_LETTERS + 3);
        }
      }
    }
  });
});

describe('the card’s code', () => {
  it('keeps whatever stands in a title inside its attribute', () => {
    const code = cardCode(`${SITE}${cardPath('en', 'x', '27-2')}&theme=dark`, '"><script>alert(1)</script>', 300);
    expect(code).not.toContain('<script');
    expect(code).toContain('?row=27-2&amp;theme=dark"');
    expect(code.match(/"/g)).toHaveLength(12);
  });

  it('grows with the words and the terms of a row, and stays on a screen', () => {
    for (const item of items) {
      for (const locale of LOCALES) {
        const height = cardHeight(item, locale);
        expect(height).toBeGreaterThan(200);
        expect(height).toBeLessThan(640);
      }
    }
    const [short, long] = [items[24], items[33]];
    if (!short || !long) throw new Error('rows 25 and 34 are gone');
    expect(cardHeight(long, 'az')).toBeGreaterThan(cardHeight(short, 'az') + 100);
  });
});
