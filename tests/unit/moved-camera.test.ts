import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cameraParams, findCamera, findMoved } from '@/app/[locale]/elections/[election]/cameras/[constituency]/[precinct]/find-camera';
import { contentCopy } from '@/tests/support/content-copy';

const LIST = 'content/elections/parliamentary-2020/precincts.csv';

describe('a former address', () => {
  it('keeps a page that leads to the present one, and is no camera itself', () => {
    const copy = contentCopy();
    copy.edit(LIST, (text) => text.replace(/^(57,2,.*),$/m, '$1,57-99 12-90'));
    copy.within(() => {
      const at = (precinct: string) => ({ election: 'parliamentary-2020', constituency: '57', precinct });
      expect(findMoved(at('99'))).toMatchObject({ former: '57/99', present: { id: '57-2' } });
      expect(findCamera(at('99'))).toBeNull();
      expect(findMoved(at('2'))).toBeNull();
      expect(findMoved(at('098'))).toBeNull();
      const ofList = cameraParams().filter(({ election }) => election === 'parliamentary-2020');
      expect(ofList).toHaveLength(1002);
      expect(ofList).toContainEqual({ election: 'parliamentary-2020', constituency: '12', precinct: '90' });
    });
  });

  it('adds no page where nobody was renumbered', () => {
    const rows = readFileSync(LIST, 'utf8').trimEnd().split('\n').length - 1;
    expect(cameraParams().filter(({ election }) => election === 'parliamentary-2020')).toHaveLength(rows);
  });
});
