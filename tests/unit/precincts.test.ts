import { describe, expect, it } from 'vitest';
import { buildCameraIndex, expandCameras } from '@/lib/cameras/camera-index';
import { clusterPins, pinsOf } from '@/lib/cameras/cluster';
import { filterCameras, readCameraFilter } from '@/lib/cameras/filter';
import { precinctListSchema } from '@/lib/cameras/precinct';
import { ContentError } from '@/lib/content-error';
import type { Election } from '@/lib/elections';
import { loadConstituencies, parseConstituencies } from '@/server/content/constituencies';
import { loadElection } from '@/server/content/elections';
import { precinctsCsv, precinctsGeojson, precinctsJson, precinctsSha256 } from '@/server/content/precinct-files';
import { loadPrecinct, loadPrecincts, parsePrecincts } from '@/server/content/precincts';

const HEADER = 'constituency,precinct,name,address,lat,lon,position,stream,formerly';
const CONSTITUENCIES = loadConstituencies('2020');

describe('the list of 2020', () => {
  const precincts = loadPrecincts(election('parliamentary-2020'));

  it('holds 1000 precincts of 119 constituencies at 64 points, 150 of them one', () => {
    const pins = pinsOf(entriesOf('parliamentary-2020'), indexOf('parliamentary-2020').places);
    expect(precincts).toHaveLength(1000);
    expect(new Set(precincts.map((precinct) => precinct.constituency)).size).toBe(119);
    expect(pins).toHaveLength(64);
    expect(Math.max(...pins.map((pin) => pin.entries.length))).toBe(150);
  });

  it('claims no place, name or stream that was not received', () => {
    expect(precincts.every(({ position, name, address, streams }) => position === 'constituency' && !name && !address && streams.length === 0)).toBe(true);
  });

  it('leaves the six constituencies 120 to 125 without a camera', () => {
    const with2020 = new Set(precincts.map(({ constituency }) => constituency));
    expect(CONSTITUENCIES.filter(({ number }) => !with2020.has(number)).map(({ number }) => number)).toEqual([120, 121, 122, 123, 124, 125]);
  });
});

describe('the other elections', () => {
  it('gives the rehearsal the list of 2020 with a stream for each camera', () => {
    const rehearsal = loadPrecincts(election('rehearsal'));
    expect(rehearsal.map(({ id }) => id)).toEqual(loadPrecincts(election('parliamentary-2020')).map(({ id }) => id));
    expect(loadPrecinct(election('rehearsal'), '57-2')?.streams[0]).toMatch(/^https?:\/\/.+\/57-2\/index\.m3u8$/);
    expect(loadPrecinct(election('rehearsal'), '125-1')).toBeNull();
  });

  it('holds no list for 2024 and says that 1000 were decided', () => {
    expect(JSON.parse(precinctsJson(election('presidential-2024')))).toEqual({
      election: 'presidential-2024', list: 'not-received', decided: { constituencies: 119, precincts: 1000 }, precincts: [],
    });
  });
});

describe('open data', () => {
  it.each(['presidential-2024', 'parliamentary-2020', 'rehearsal'])('of %s follows its schema', (id) => {
    expect(() => precinctListSchema.parse(JSON.parse(precinctsJson(election(id))))).not.toThrow();
    expect(precinctsSha256(election(id))).toMatch(/^[0-9a-f]{64}$/);
  });

  it('holds every precinct in each format', () => {
    const features = (JSON.parse(precinctsGeojson(election('rehearsal'))) as { features: { geometry: { coordinates: number[] } }[] }).features;
    expect(features).toHaveLength(1000);
    expect(features[0]?.geometry.coordinates).toEqual([44.97993, 39.55298]);
    expect(precinctsCsv(election('rehearsal')).trimEnd().split('\r\n')).toHaveLength(1001);
  });
});

describe('a broken precincts.csv', () => {
  it.each([
    ['57,2,,,91.2,48.1,station,,', '2: lat: 91.2 is not a latitude'],
    ['57,2,,,40.3,481,station,,', '2: lon: 481 is not a longitude'],
    ['57,2,,,48.1,40.3,station,,', '2: lat: the point 48.1, 40.3 lies outside Azerbaijan'],
    ['57,2,,,,,station,,', '2: lat: it is empty'],
    ['57,2,,,40.3,48.1,unknown,,', '2: position: it is unknown'],
    ['57,2,,,40.3,48.1,school,,', '2: position: "school" is not a known word'],
    ['57,two,,,40.3,48.1,station,,', '2: precinct: "two" is not a whole number'],
    ['157,2,,,40.3,48.1,station,,', '2: constituency: there is no constituency 157'],
    ['57,2,,,40.3,48.1,station,http://cam.example/a.m3u8,', '2: stream: "http://cam.example/a.m3u8" is not an https address'],
    ['57,2,,,40.3,48.1,station,,57/3', '2: formerly: "57/3" is not a precinct'],
    ['57,2,,,40.3,48.1,station,', '2: this row has 8 columns instead of 9'],
    ['57,2,"School,,40.3,48.1,station,,', 'a quotation mark is opened and never closed'],
  ])('%s is refused', (row, message) => {
    expect(messageOf(`${HEADER}\n${row}\n`)).toContain(message);
  });

  it('is reported with every slip at once, in the order of its lines, with a remedy', () => {
    const message = messageOf(`${HEADER}\n57,2,,,91.2,48.1,station,,\n57,3,,,40.3,48.1,station,,\n57,3,,,40.3,48.1,school,,\n57,3,,,40.3,48.1,station,,\n`);
    expect(message.split('\n')).toEqual([
      'x.csv:2: lat: 91.2 is not a latitude. Write a number between -90 and 90, with a point, e.g. 40.37767',
      'x.csv:4: position: "school" is not a known word. Write one of station, settlement, constituency, unknown',
      'x.csv:5: precinct: 57-3 stands in line 3 already. Delete one of the two rows, or correct its number',
    ]);
  });

  it('with another first line is refused', () => {
    expect(messageOf('constituency;precinct\n57;2\n')).toContain('x.csv:1: the first line reads');
  });

  it('reads names with commas and quotation marks, several streams and former numbers', () => {
    const [row] = parsePrecincts('x.csv', `\uFEFF${HEADER}\n57,2,"School ""No. 1"", hall",,40.3,48.1,station,https://a.example/1.m3u8 https://b.example/1.m3u8,57-9\n`, CONSTITUENCIES);
    expect(row).toMatchObject({ name: 'School "No. 1", hall', address: null, stream: ['https://a.example/1.m3u8', 'https://b.example/1.m3u8'], formerly: ['57-9'] });
  });
});

describe('a list that does not hold what was decided', () => {
  it('is refused while it calls itself complete', () => {
    const partial: Election = { ...election('parliamentary-2020'), cameras: { ...election('parliamentary-2020').cameras, decided: { constituencies: 119, precincts: 1001 } } };
    expect(() => loadPrecincts(partial)).toThrow('the list holds 1000 precincts of 119 constituencies, the decision names 1001 of 119');
  });
});

describe('constituencies', () => {
  it('has 125 of each scheme, with a name wherever one is known', () => {
    expect(CONSTITUENCIES).toHaveLength(125);
    expect(CONSTITUENCIES.every(({ name, source }) => name && source)).toBe(true);
    expect(loadConstituencies('2023').filter(({ name }) => name)).toHaveLength(79);
    expect(loadConstituencies('2023').filter(({ certainty }) => certainty === 'unknown')).toHaveLength(46);
  });

  it('refuses a number that stands twice and a certainty without a name', () => {
    const text = 'number,name_az,certainty,units,lat,lon,place,place_kind,source\n1,A,confirmed,,,,,,\n1,,confirmed,,40,,,,\n';
    expect(() => parseConstituencies('c.csv', text, [])).toThrow(/c\.csv:3: number: 1 stands in line 2 already[\s\S]*c\.csv:3: certainty[\s\S]*c\.csv:3: lon/);
  });
});

describe('finding cameras', () => {
  const entries = entriesOf('rehearsal');
  const find = (query: string) => filterCameras(entries, readCameraFilter(new URLSearchParams(query)), (index) => (index === 0 ? 'offline' : 'live'));

  it('gives all of them when nothing is asked', () => expect(find('')).toHaveLength(1000));
  it('finds one precinct by its number, written either way', () => {
    expect(find('q=57/1').map(({ id }) => id)).toEqual(find('q=57-1').map(({ id }) => id));
    expect(find('q=57/1').map(({ id }) => id)).toEqual(['57-1']);
  });
  it('reads a number alone as a constituency', () => expect(new Set(find('q=57').map(({ constituency }) => constituency))).toEqual(new Set([57])));
  it('folds Azerbaijani letters and finds beginnings of words', () => {
    expect(new Set(find('q=KURD').map(({ constituency }) => constituency))).toEqual(new Set([57, 58, 65]));
    expect(find('q=shamaxi')).toEqual(find('q=Şamaxı'));
    expect(find('q=Şamaxı')).toHaveLength(11);
  });
  it('finds by the city that a constituency is part of', () => {
    expect(find('q=baki yasamal').map(({ constituency }) => constituency)).toContain(15);
    expect(new Set(find('q=bakı').map(({ constituency }) => constituency)).size).toBe(29);
  });
  it('joins conditions', () => {
    expect(find('status=offline').map(({ index }) => index)).toEqual([0]);
    expect(find('constituency=2&status=offline')).toEqual([]);
    expect(find('constituency=1&q=22').map(({ id }) => id)).toEqual(['1-22']);
  });
  it('ignores what makes no sense and says so', () => {
    expect(readCameraFilter(new URLSearchParams('constituency=abc&status=great'))).toEqual({ constituency: null, status: null, q: '', ignored: ['abc', 'great'] });
  });
});

describe('clusters', () => {
  const { places } = indexOf('rehearsal');
  const markersIn = clusterPins(pinsOf(entriesOf('rehearsal'), places), 11);
  const markersAt = (box: [number, number, number, number], zoom: number) => markersIn((index) => (index % 10 === 0 ? 'offline' : 'live'), box, zoom);
  const WORLD: [number, number, number, number] = [-180, -85, 180, 85];

  it.each([5, 5.5, 6, 6.5, 7, 8, 8.5, 9, 10, 11])('counts every camera and its state at zoom %i', (zoom) => {
    const markers = markersAt(WORLD, zoom);
    expect(markers.reduce((sum, { count }) => sum + count, 0)).toBe(1000);
    expect(markers.reduce((sum, { counts }) => sum + (counts?.offline ?? 0), 0)).toBe(100);
  });

  it('parts every place at the last zoom, and no zoom parts those that share one', () => {
    const markers = markersAt(WORLD, 11);
    expect(markers).toHaveLength(64);
    expect(markers.every(({ kind }) => kind === 'pin')).toBe(true);
  });

  it('carries no states where none are measured', () => {
    expect(markersIn(null, WORLD, 7).map(({ counts }) => counts)).toEqual(markersIn(null, WORLD, 7).map(() => null));
  });
});

describe('the packed list', () => {
  it('loses nothing on the way back', () => {
    const precincts = loadPrecincts(election('rehearsal'));
    expect(expandCameras(indexOf('rehearsal')).map(({ id, index }) => `${index} ${id}`)).toEqual(precincts.map(({ id }, index) => `${index} ${id}`));
  });
});

function election(id: string): Election {
  const found = loadElection(id);
  if (!found) throw new Error(`no election ${id}`);
  return found;
}

function indexOf(id: string) {
  return buildCameraIndex(loadPrecincts(election(id)), loadConstituencies('2020'));
}

function entriesOf(id: string) {
  return expandCameras(indexOf(id));
}

function messageOf(text: string): string {
  try {
    parsePrecincts('x.csv', text, CONSTITUENCIES);
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
  return 'accepted';
}
