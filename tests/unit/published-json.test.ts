import { describe, expect, it } from 'vitest';
import { toDocumentJson } from '@/lib/documents/open-data';
import { LOCALES } from '@/lib/locale';
import { publishedSchemas } from '@/server/build/schemas';
import { calendarFiles } from '@/server/content/calendar-files';
import { originOf } from '@/server/content/document-files';
import { loadDocuments } from '@/server/content/documents';
import { loadElections } from '@/server/content/elections';
import { precinctsJson } from '@/server/content/precinct-files';

const schema = (name: string) => publishedSchemas.find((entry) => entry.name === name)?.schema;

describe.each(loadElections())('open data of $id', (election) => {
  it('calendar.json follows its schema', () => {
    expect(schema('calendar')?.safeParse(JSON.parse(calendarFiles(election).get('calendar.json')?.body(0) ?? '')).error).toBeUndefined();
  });

  it('precincts.json follows its schema', () => {
    expect(schema('precincts')?.safeParse(JSON.parse(precinctsJson(election))).error).toBeUndefined();
  });
});

it('every document’s JSON follows its schema', () => {
  for (const document of loadDocuments()) {
    for (const version of document.versions) {
      for (const locale of LOCALES) expect(schema('document')?.safeParse(toDocumentJson(document, version, locale, originOf(document, version, locale))).error).toBeUndefined();
    }
  }
});

it('schemas refuse what they should', () => {
  expect(schema('calendar')?.safeParse({ election: 'x' }).success).toBe(false);
  expect(schema('document')?.safeParse({ language: 'ru' }).success).toBe(false);
});
