import { describe, expect, it } from 'vitest';
import type { CameraEntry } from '@/lib/cameras/camera-index';
import { filterCameras } from '@/lib/cameras/filter';

const school: CameraEntry = { id: '57-2', label: '57/2', index: 0, constituency: 57, constituencyName: 'Kürdəmir', areas: 'Kürdəmir, Göyçay', precinct: 2, place: 0, name: '12 nömrəli «Nizami» məktəbi', address: 'Şah İsmayıl Xətai-Əliyev küç., 4' };
const club: CameraEntry = { ...school, id: '113-12', label: '113/12', index: 1, constituency: 113, constituencyName: 'Şəmkir', areas: 'Şəmkir', precinct: 12, name: null, address: null };

function found(q: string, constituency: number | null = null): string[] {
  return filterCameras([school, club], { constituency, status: null, q }, () => null).map(({ id }) => id);
}

describe('words in a list of cameras', () => {
  it.each([['kurd', ['57-2']], ['nizami', ['57-2']], ['əliyev', ['57-2']], ['xetai', ['57-2']], ['shemkir', ['113-12']], ['goycay', ['57-2']]])('finds %s at the beginning of a word, after quotes and hyphens too', (q, ids) => {
    expect(found(q)).toEqual(ids);
  });

  it.each(['urdemir', 'izami', 'mekteb-nizami'])('does not find %s', (q) => {
    expect(found(q)).toEqual([]);
  });

  it('reads numbers as a constituency, beside a word as a precinct too, and pairs as one precinct', () => {
    expect(found('57')).toEqual(['57-2']);
    expect(found('12')).toEqual([]);
    expect(found('semkir 12')).toEqual(['113-12']);
    expect(found('12', 113)).toEqual(['113-12']);
    expect(found('57/2')).toEqual(['57-2']);
    expect(found('113-2')).toEqual([]);
  });
});
