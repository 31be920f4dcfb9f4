import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { badgeOembed, cameraOembed, cameraOembedPath, wallOembed } from '@/lib/cameras/embed-oembed';
import { EMBED_ALLOW } from '@/lib/cameras/embed-code';
import { oembedSchema } from '@/lib/embed/oembed';
import { LOCALES } from '@/lib/locale';
import { catalogSchema } from '@/server/build/catalog-schema';
import { listFiles } from '@/server/build/list-files';
import { writeCatalog } from '@/server/build/write-catalog';
import { writeOembed } from '@/server/build/write-oembed';
import { loadElections } from '@/server/content/elections';
import { loadPrecincts } from '@/server/content/precincts';
import { temporaryFolder } from '@/tests/support/temporary-folder';

const SITE = 'https://portal.example';
const election = loadElections().find(({ id }) => id === 'rehearsal');
if (!election) throw new Error('the rehearsal is gone');
const camera = loadPrecincts(election).find(({ id }) => id === '57-2');
if (!camera) throw new Error('57-2 is gone');

describe('the oEmbed answer of a camera', () => {
  it('is a video with the code that the page hands out, and no picture that could pass for the present', () => {
    expect(cameraOembed(election, camera, 'az', SITE)).toEqual({
      version: '1.0', type: 'video', title: '57/2 saylı məntəqənin kamerası, Sınaq yayımı', provider_name: 'Seçki şəffaflığı portalı', provider_url: `${SITE}/az`, cache_age: 86_400,
      html: `<iframe src="${SITE}/embed/az/elections/rehearsal/camera?id=57-2" title="57/2 saylı məntəqənin kamerası, Sınaq yayımı" width="640" height="480" style="border:0;max-width:100%" loading="lazy" allow="${EMBED_ALLOW}" allowfullscreen></iframe>`,
      width: 640, height: 480,
    });
  });

  it('follows the schema, as those of the wall and the badge do', () => {
    for (const locale of LOCALES) {
      for (const answer of [cameraOembed(election, camera, locale, SITE), wallOembed(election, locale, SITE), badgeOembed(election, locale, SITE)]) {
        expect(oembedSchema.safeParse(answer).error).toBeUndefined();
        expect(answer.html).toContain(`width="${answer.width}" height="${answer.height}"`);
      }
    }
  });

  it('is refused with half a thumbnail', () => {
    const answer = cameraOembed(election, camera, 'en', SITE);
    expect(oembedSchema.safeParse({ ...answer, thumbnail_url: `${SITE}/x.png` }).success).toBe(false);
    expect(oembedSchema.safeParse({ ...answer, thumbnail_url: `${SITE}/x.png`, thumbnail_width: 1, thumbnail_height: 1 }).success).toBe(true);
  });
});

describe('the written answers', () => {
  const write = () => {
    const folder = temporaryFolder({ 'data/other.json': '{}' });
    const written = writeOembed(folder, SITE);
    return { folder, written, files: listFiles(path.join(folder, 'data/oembed')) };
  };

  it('are one for each camera with a stream and language, and one for each wall and badge', () => {
    const { files, written } = write();
    const streams = loadElections().flatMap((one) => loadPrecincts(one)).filter(({ streams: addresses }) => addresses.length > 0);
    expect(files.filter((file) => /\/\d+-\d+\.json$/.test(file))).toHaveLength(2 * streams.length);
    expect(files).toHaveLength(written);
    expect(files).toContain('az/elections/rehearsal/cameras/wall.json');
    expect(files).toContain('en/elections/rehearsal/cameras/status.json');
    expect(files.filter((file) => file.includes('parliamentary-2020'))).toEqual([]);
  });

  it('lie where the camera’s page says', () => {
    const { folder } = write();
    const answer: unknown = JSON.parse(readFileSync(path.join(folder, cameraOembedPath('en', 'rehearsal', '57-2')), 'utf8'));
    expect(answer).toEqual(cameraOembed(election, camera, 'en', SITE));
  });

  it('are one entry of the catalogue, by whose sum a changed byte is found', () => {
    const { folder, files } = write();
    writeCatalog(folder, SITE);
    const catalog = catalogSchema.parse(JSON.parse(readFileSync(path.join(folder, 'data/catalog.json'), 'utf8')));
    const answers = files.filter((file) => /\/\d+-\d+\.json$/.test(file)).map((file) => `data/oembed/${file}`);
    const sums = answers.map((file) => `${createHash('sha256').update(readFileSync(path.join(folder, file))).digest('hex')}  ${file}\n`).join('');
    expect(catalog.series).toEqual([expect.objectContaining({
      path: '/data/oembed/{locale}/elections/{election}/cameras/{id}.json', elections: ['rehearsal'], files: answers.length, mediaType: 'application/json', schema: '/data/schemas/oembed.json',
      sha256: createHash('sha256').update(sums).digest('hex'),
    })]);
    expect(catalog.files.filter((file) => /cameras\/\d/.test(file.path))).toEqual([]);
    expect(catalog.files.map((file) => file.path)).toContain('/data/oembed/az/elections/rehearsal/cameras/wall.json');
  });
});
