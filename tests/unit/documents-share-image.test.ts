import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { shareImage } from '@/app/share-image';
import { ClauseCard, type ClauseCardWords } from '@/components/documents/ClauseCard';
import { shortenWords } from '@/lib/calendar/shorten';
import { clauseSharePath, clauseShareSize } from '@/lib/documents/clause-share';
import az from '@/messages/az.json' with { type: 'json' };
import en from '@/messages/en.json' with { type: 'json' };
import { loadDocuments } from '@/server/content/documents';

const faces = (name: string) => ['latin', 'latin-ext'].map((part) => create(readFileSync(`app/fonts/share/${name}-${part}.ttf`)) as Font);

function wordsOf(text: string, number = '2.3'): ClauseCardWords {
  const { size, letters } = clauseShareSize(text);
  return { number, text: shortenWords(text, letters), size, document: 'Akt', version: '27 iyun 2024-cü il tarixli mətn', removed: '', portal: az.common.portal, mark: 'barmaq izi 2c3114c6' };
}

describe('the pictures of clauses', () => {
  it('have every letter that any of them needs', () => {
    const [serif, sans] = [faces('source-serif'), faces('public-sans')];
    const missing = (text: string, of: Font[]) => [...new Set(text)].filter((letter) => !of.some((face) => face.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)));
    for (const { shortTitle, versions } of loadDocuments()) {
      expect(missing(shortTitle.az + shortTitle.en, sans)).toEqual([]);
      for (const { texts } of versions) {
        for (const { id, text } of [...texts.az.clauses, ...texts.en.clauses]) expect(missing(`${id}${wordsOf(text).text}`, serif), id).toEqual([]);
      }
    }
    expect(missing([az, en].flatMap(({ common, documents: { clausePage } }) => [common.portal, common.unofficial, clausePage.removed, clausePage.cardMark, clausePage.cardRemoved]).join(''), sans)).toEqual([]);
  });

  it('show short words large and cut long ones at a word', () => {
    expect([clauseShareSize('x'.repeat(150)), clauseShareSize('x'.repeat(151)), clauseShareSize('x'.repeat(2000))]).toEqual([{ size: 48, letters: 150 }, { size: 38, letters: 260 }, { size: 31, letters: 385 }]);
    expect(clauseSharePath('az', 'act', '2024', '1.5')).toBe('/az/documents/act/2024/1.5/share.png');
  });

  it('are of 1200 by 630, the same whenever they are drawn, different for each clause and for a removed one', { timeout: 30_000 }, async () => {
    const drawn = async (words: ClauseCardWords) => Buffer.from(await shareImage(ClauseCard({ words })).arrayBuffer());
    const hash = (png: Buffer) => createHash('sha256').update(png).digest('hex');
    const first = await drawn(wordsOf('Səsvermə günü', '4.1.18'));
    expect([first.readUInt32BE(16), first.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(hash(await drawn(wordsOf('Səsvermə günü', '4.1.18')))).toBe(hash(first));
    const others = await Promise.all([drawn(wordsOf('Səsvermə günü', '4.1.17')), drawn({ ...wordsOf('Səsvermə günü', '4.1.18'), removed: az.documents.clausePage.removed })]);
    expect(new Set([first, ...others].map(hash)).size).toBe(3);
    expect(first.length).toBeLessThan(200_000);
  });
});
