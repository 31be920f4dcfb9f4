import { describe, expect, it } from 'vitest';
import { cssString, printFrameCss } from '@/lib/documents/print-frame';
import { bySection } from '@/lib/documents/sections';
import { loadDocuments } from '@/server/content/documents';

describe('the frame of printed pages', () => {
  const css = printFrameCss({ title: 'Act · Text of 2024', status: ['In force', 'counted'], mark: 'Unofficial translation', source: ['https://portal.example/a', 'Made from: a.txt'], english: 'body.english' });

  it('puts title, status, address and source on every page, the mark only on those with English', () => {
    const [every = '', english = ''] = css.split('@page english');
    for (const words of ['"Act · Text of 2024"', '"In force" "\\a " "counted"', '"https://portal.example/a" "\\a " "Made from: a.txt"', 'var(--print-day,"")']) expect(every).toContain(words);
    expect(every).not.toContain('Unofficial');
    expect(english).toMatch(/"Unofficial translation" "\\a " "Act · Text of 2024"/);
    expect(css).toContain('@media print{body.english{page:english}}');
  });

  it.each(['a"b', 'a\\b', 'a\nb', '</style><script>'])('lets %j end neither its string nor its element', (words) => {
    const written = cssString([words]);
    expect(written.slice(1, -1)).not.toMatch(/["<\n>]/);
    expect(written.replace(/\\([0-9a-f]+) /g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))).toBe(`"${words}"`);
  });
});

describe('an act by its sections', () => {
  it('keeps every place once and in order, heads apart, signatures under no section', () => {
    for (const { versions } of loadDocuments()) {
      for (const { texts: { az: { places, sections } } } of versions) {
        const groups = bySection(places);
        expect(groups.flatMap(({ heading, places: own }) => [...(heading ? [heading] : []), ...own])).toEqual(places);
        expect(groups.filter(({ heading }) => heading)).toHaveLength(sections.length);
      }
    }
    const signed = bySection(['title', 'section 1', 'clause 1.1', 'signatures'].map((place) => ({ place })));
    expect(signed.map(({ heading, places }) => [heading?.place ?? null, places.map(({ place }) => place)])).toEqual([[null, ['title']], ['section 1', ['clause 1.1']], [null, ['signatures']]]);
  });
});
