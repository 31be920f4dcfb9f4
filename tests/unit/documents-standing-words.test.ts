import { createTranslator } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ByDay } from '@/components/documents/ByDay';
import { currentLink } from '@/components/documents/current-link';
import { countedWords, standingLine, standingNotice, standingWord } from '@/components/documents/standing-words';
import { clauseAt } from '@/lib/documents/clause-page';
import type { Document, DocumentVersion } from '@/lib/documents/document';
import { spellsFrom } from '@/lib/documents/standing';
import type { Locale } from '@/lib/locale';
import az from '@/messages/az.json' with { type: 'json' };
import en from '@/messages/en.json' with { type: 'json' };
import { loadDocument } from '@/server/content/documents';
import { fixtureDocument } from '@/tests/support/fixture-document';

const TODAY = '2026-11-22';
const words = { az: wordsIn('az'), en: wordsIn('en') };
const coming = fixtureDocument([{ id: '2013-06-18', text: ['1. One', '2. Two'] }, { id: '2024-06-27', text: ['1. One'] }, { id: '2026-12-01', from: '2027-03-01', text: ['1. One', '3. Three'] }]);
const [, second, third] = coming.versions;
if (!second || !third) throw new Error('the fixture has three versions');

function notices(document: Document, version: DocumentVersion, locale: Locale): string[] {
  return spellsFrom(document, version, TODAY).map(({ from, standing }) => {
    const notice = standingNotice({ document, version, standing, day: from, locale, t: words[locale] });
    return notice ? [notice.title, ...notice.sentences, notice.link?.words].filter(Boolean).join(' | ') : 'none';
  });
}

/** The portal's own labels, read as pages read them. */
function wordsIn(locale: Locale): Parameters<typeof standingLine>[2] {
  const translator: unknown = createTranslator({ locale, messages: { az, en }[locale], namespace: 'documents' });
  return translator as Parameters<typeof standingLine>[2];
}

describe('what is said of a text', () => {
  it('that begins later: from when, and what is in force until then; nothing from that day on', () => {
    expect(notices(coming, third, 'en')).toEqual([
      'This text enters into force on 1 March 2027 | You are reading the text of 1 December 2026. Until then another text is in force. | The text in force until then: 27 June 2024', 'none',
    ]);
    expect(notices(coming, third, 'az')[0]).toBe('Bu mətn 1 mart 2027-ci il tarixindən qüvvəyə minir | Siz 1 dekabr 2026-cı il tarixli mətni oxuyursunuz. O vaxtadək başqa mətn qüvvədədir. | O vaxtadək qüvvədə olan mətn: 27 iyun 2024-cü il');
  });

  it('that will be replaced: until when and by which, then that it is past and where to read on', () => {
    expect(notices(coming, second, 'en')).toEqual([
      'This text is in force until 28 February 2027 | From 1 March 2027 this text applies in its place: 1 December 2026',
      'This is not the text in force | You are reading the text of 27 June 2024. It was in force 27 June 2024 – 28 February 2027 and was amended later. | The text in force: 1 December 2026',
    ]);
  });

  it('of the portal: historical for 2013, nothing for the one in force, nothing for a decision without a day', () => {
    const [instruction, decision] = [loadDocument('foreigners-instruction'), loadDocument('webcams-decision-2024')];
    expect(instruction?.versions.map((version) => notices(instruction, version, 'en'))).toEqual([
      ['This is not the text in force | You are reading the text of 18 June 2013. It was in force 18 June 2013 – 28 May 2014 and was amended later. | The text in force: 27 June 2024'], ['none'],
    ]);
    expect(decision?.versions.map((version) => notices(decision, version, 'en'))).toEqual([['none']]);
  });

  it('in one line and in brackets names its dates, so that it is right on every day', () => {
    const told = (version: DocumentVersion) => spellsFrom(coming, version, TODAY).map(({ standing }) => [standingLine(standing, 'en', words.en), standingWord(standing, 'en', words.en)]);
    expect(told(third)).toEqual([['Enters into force on 1 March 2027', 'in force from 1 March 2027'], ['The text in force since 1 March 2027', 'the text in force']]);
    expect(told(second)).toEqual([['In force 27 June 2024 – 28 February 2027', 'in force until 28 February 2027'], ['Was in force 27 June 2024 – 28 February 2027', null]]);
  });
});

describe('how the days of a text are counted', () => {
  it('is said where they are those of decisions, and nowhere else', () => {
    const instruction = loadDocument('foreigners-instruction');
    const told = (document: Document | null) => document?.versions.map((version) => countedWords(document, version, words.en));
    expect(told(instruction)).toEqual(['counted by the days of the decisions', 'counted from the day of the decision']);
    expect(told(loadDocument('webcams-decision-2024'))).toEqual([null]);
    expect(told(coming)).toEqual([null, null, null]);
    expect(instruction?.versions.every(({ note }) => note?.en.includes('the day of its official publication was not received') && note.az.includes('rəsmi dərc günü barədə məlumat alınmayıb'))).toBe(true);
  });
});

describe('contents that go by the day', () => {
  it('are all in the page, the first shown, with the script right after them', () => {
    const page = renderToStaticMarkup(ByDay({ id: 'n', contents: [{ from: '2026-11-22', content: 'until' }, { from: '2027-03-01', content: 'since' }] }));
    expect(page).toMatch(/^<div id="n"><div data-from="2026-11-22">until<\/div><div data-from="2027-03-01" hidden="">since<\/div><\/div><script>.*\("n"\)<\/script>$/s);
  });

  it('need no script where there is one alone, or all are the same', () => {
    expect(ByDay({ id: 'n', contents: [{ from: '2026-11-22', content: 'until' }] })).toBe('until');
    expect(ByDay({ id: 'n', contents: [{ from: '2026-11-22', content: 'same' }, { from: '2027-03-01', content: 'same' }] })).toBe('same');
  });
});

describe('the link to the text in force', () => {
  const link = (document: Document | null, version: string, clause: string) => {
    const at = document && clauseAt(document, version, clause);
    return at && currentLink(at, 'en', TODAY);
  };

  it('leads to the clause, to the place of a removed one, and to the act where the text in force does not have it yet', () => {
    const instruction = loadDocument('foreigners-instruction');
    expect(link(instruction, '2013-06-18', '2.3')).toEqual({ href: '/en/documents/foreigners-instruction#2.3', note: 'linkCurrentNote' });
    for (const version of ['2013-06-18', '2024-06-27']) expect(link(instruction, version, '1.5')).toEqual({ href: '/en/documents/foreigners-instruction#1.5', note: 'linkCurrentRemoved' });
    expect(link(coming, '2026-12-01', '3')).toEqual({ href: '/en/documents/act', note: 'linkCurrentAbsent' });
  });

  it('is none where nothing is known to be in force', () => expect(link(loadDocument('webcams-decision-2024'), '2024', '1')).toBeNull());
});
