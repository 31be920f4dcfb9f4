import { getTranslations } from 'next-intl/server';
import type { ClauseCardWords } from '@/components/documents/ClauseCard';
import { versionName } from '@/components/documents/versionName';
import { shortenWords } from '@/lib/calendar/shorten';
import type { ClauseAtAddress } from '@/lib/documents/clause-page';
import { clauseShareSize } from '@/lib/documents/clause-share';
import { fingerprint } from '@/lib/documents/fingerprint';
import type { Locale } from '@/lib/locale';

/** What a clause's picture says. It is made once, so it says of which text the words are and not whether that is in force. */
export async function clauseCard({ document, version, clause, shown, removed }: ClauseAtAddress, locale: Locale): Promise<ClauseCardWords> {
  const [t, page, common] = await Promise.all([
    getTranslations({ locale, namespace: 'documents' }), getTranslations({ locale, namespace: 'documents.clausePage' }), getTranslations({ locale, namespace: 'common' }),
  ]);
  const words = shown.texts[locale].clauses.find(({ id }) => id === clause.id)?.text ?? clause.text;
  const { size, letters } = clauseShareSize(words);
  const mark = page('cardMark', { fingerprint: fingerprint(clause.text) });
  return {
    number: clause.id, text: shortenWords(words, letters), size,
    document: document.shortTitle[locale],
    version: removed ? page('cardRemoved', { last: versionName(shown.id, locale, t), gone: versionName(version.id, locale, t) }) : versionName(version.id, locale, t),
    removed: removed ? page('removed') : '',
    portal: common('portal'),
    mark: locale === 'en' ? `${common('unofficial')} · ${mark}` : mark,
  };
}
