import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { contentType } from '@/server/static/content-type';
import type { Catalog } from './catalog-schema';
import { listFiles } from './list-files';
import { jsonSchema, publishedSchemas } from './schemas';

/**
 * Writes `/data/schemas/*.json` and `/data/catalog.json` into a finished portal.
 * @param folder absolute folder of the portal
 * @param siteUrl public address without a slash at its end
 * @returns number of files in the catalogue
 */
export function writeCatalog(folder: string, siteUrl: string): number {
  mkdirSync(path.join(folder, 'data/schemas'), { recursive: true });
  for (const schema of publishedSchemas) writeFileSync(path.join(folder, 'data/schemas', `${schema.name}.json`), jsonSchema(schema, siteUrl));
  const all = listFiles(path.join(folder, 'data')).map((file) => `data/${file}`).filter((file) => file !== 'data/catalog.json');
  const files = all.filter((file) => !cameraAnswer.test(file)).map((file) => entry(folder, file));
  const catalog: Catalog = { licences, files, series: cameraAnswers(folder, all.filter((file) => cameraAnswer.test(file))) };
  writeFileSync(path.join(folder, 'data/catalog.json'), `${JSON.stringify(catalog, null, 1)}\n`);
  return all.length;
}

/** One oEmbed answer a camera and language: listed one by one they would make the catalogue seven times as large. */
const cameraAnswer = /^data\/oembed\/[^/]+\/elections\/([^/]+)\/cameras\/\d+-\d+\.json$/;

function cameraAnswers(folder: string, files: readonly string[]): Catalog['series'] {
  const entries = files.map((file) => entry(folder, file));
  const [first] = entries;
  if (!first) return [];
  const sums = entries.map((file) => `${file.sha256}  ${file.path.slice(1)}\n`).join('');
  return [{
    path: '/data/oembed/{locale}/elections/{election}/cameras/{id}.json',
    elections: [...new Set(files.map((file) => cameraAnswer.exec(file)?.[1] ?? ''))],
    files: entries.length,
    bytes: entries.reduce((sum, { bytes }) => sum + bytes, 0),
    sha256: createHash('sha256').update(sums).digest('hex'),
    mediaType: first.mediaType, licence: first.licence, schema: first.schema,
  }];
}

function entry(folder: string, file: string): Catalog['files'][number] {
  const content = readFileSync(path.join(folder, file));
  const schema = publishedSchemas.find(({ files }) => files.test(file));
  return {
    path: `/${file}`,
    mediaType: contentType(file),
    bytes: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
    licence: isOfficialText(file) ? 'official-text' : 'cc-by-4.0',
    schema: schema ? `/data/schemas/${schema.name}.json` : null,
  };
}

/** The five texts as received and the Azerbaijani texts of documents; whatever holds our English or our data is licensed. */
function isOfficialText(file: string): boolean {
  return file.startsWith('data/sources/') || /^data\/documents\/[^/]+\/[^/]+\.az\.(md|txt|json|xml)$/.test(file);
}

const licences: Catalog['licences'] = [
  {
    // Source: Law of the Republic of Azerbaijan on copyright and related rights, article 7.
    id: 'official-text',
    name: {
      az: 'Rəsmi sənəd: müəllif hüququnun obyekti deyil ("Müəlliflik hüququ və əlaqəli hüquqlar haqqında" Qanun, maddə 7)',
      en: 'Official document: not an object of copyright (Law on copyright and related rights, article 7)',
    },
    url: null,
    attribution: null,
  },
  {
    id: 'cc-by-4.0',
    name: { az: 'Creative Commons Attribution 4.0', en: 'Creative Commons Attribution 4.0' },
    url: 'https://creativecommons.org/licenses/by/4.0/',
    attribution: 'Central Election Commission of the Republic of Azerbaijan, election transparency portal; positions: GeoNames (CC BY 4.0)',
  },
];
