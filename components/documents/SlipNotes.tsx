import { getTranslations } from 'next-intl/server';
import { quotedParts } from '@/lib/documents/changes-notes';
import type { Slip } from '@/lib/documents/slip';
import type { Locale } from '@/lib/locale';
import { NoteText } from './NoteText';

type Props = { slips: readonly Slip[]; locale: Locale };

/** Says under a text which of its words stand so in the act although they look wrong. */
export async function SlipNotes({ slips, locale }: Props) {
  const t = await getTranslations('documents');
  return slips.map(({ words, note, ledger }) => (
    <p key={words} lang={locale} className="mt-2 font-sans text-note text-soft">
      {t('asInAct')}: <q lang="az">{words}</q>. <NoteText parts={quotedParts(note[locale], [words], locale)} /> <a className="underline" href={`/${locale}/about/errata#${ledger}`}>{t('toErrata')}</a>
    </p>
  ));
}
