import { describe, expect, test } from 'vitest';
import { snippetOf } from '@/components/search/snippet';
import type { Entry } from '@/lib/search/index-file';

const row: Entry = { kind: 'row', href: '/row', name: ['Registration of observers', 'Müşahidəçilərin qeydə alınması'], text: ['The commission registers them', 'Müşahidəçilər qeydə alınır'], rest: ['Observer, commission', 'Müşahidəçi'] };

describe('the words under a name', () => {
  test('are in the reader’s language where the name or anything in that language met the query', () => {
    expect(snippetOf(row, ['observer', 'musahideci'], 'en')).toEqual({ text: 'The commission registers them', language: 'en', isOfficial: false });
    expect(snippetOf({ ...row, name: [''] }, ['observer', 'musahideci'], 'en')).toMatchObject({ text: 'Observer, commission', language: 'en' });
  });

  test('are the other language’s, marked so, only where nothing else of an act or plan met it', () => {
    expect(snippetOf(row, ['alinir'], 'en')).toEqual({ text: 'Müşahidəçilər qeydə alınır', language: 'az', isOfficial: true });
    expect(snippetOf({ ...row, kind: 'page' }, ['alinir'], 'en')).toMatchObject({ text: 'The commission registers them', language: 'en' });
  });
});
