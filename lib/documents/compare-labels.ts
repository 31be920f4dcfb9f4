import type { Locale } from '@/lib/locale';
import type { PlaceComparison } from './change';
import type { ChangeKind } from './change-rules';

/** The words of the downloaded page of a comparison. */
export type CompareLabels = {
  heading: (from: string, to: string) => string;
  version: (date: string) => string;
  kinds: Readonly<Record<ChangeKind, string>>;
  outcomes: Readonly<Record<PlaceComparison['outcome'], string>>;
  counts: string; decision: string; notKnown: string; decisionsUnknown: (list: string) => string; decisionsKnown: (list: string) => string;
  translation: string; translationSame: string; translationOnly: string; removed: string; added: string; source: string; received: string; notice: string; legend: string; unchanged: string;
};

/** {@link CompareLabels} in both languages. */
export const compareLabels: Readonly<Record<Locale, CompareLabels>> = {
  az: {
    heading: (from, to) => `${from} və ${to} mətnləri: nə dəyişib`,
    version: (date) => `${date} mətni`,
    kinds: { amendment: 'Məzmun', unresolved: 'Aydınlaşdırılmayıb', spelling: 'Yazılış', format: 'Forma' },
    outcomes: { same: 'dəyişməyib', changed: 'dəyişib', added: 'yeni', removed: 'çıxarılıb', moved: 'nömrəsi dəyişib' },
    counts: 'Dəyişikliklər', decision: 'Qərar', notKnown: 'məlum deyil',
    decisionsUnknown: (list) => `Bu iki mətn arasında akt ${list} saylı qərarlarla dəyişdirilib. Hansı dəyişikliyi hansı qərarın etdiyi məlum deyil.`,
    decisionsKnown: (list) => `Bu iki mətn arasında akt ${list} saylı qərarla dəyişdirilib.`,
    translation: 'Qeyri-rəsmi tərcümə', translationSame: 'Tərcümə hər iki mətndə eynidir.', translationOnly: 'Rəsmi sözlər eynidir; yalnız tərcümə başqa cürdür.',
    removed: 'çıxarılıb', added: 'əlavə olunub', source: 'Mənbə', received: 'alındığı kimi fayl', unchanged: 'Dəyişməyib',
    notice: 'Rəsmi mətn yalnız Azərbaycan dilindədir. İngilis mətni qeyri-rəsmi tərcümədir.',
    legend: 'Üstündən xətt çəkilən sözlər çıxarılıb, altından xətt çəkilən sözlər əlavə olunub.',
  },
  en: {
    heading: (from, to) => `What changed between the texts of ${from} and ${to}`,
    version: (date) => `Text of ${date}`,
    kinds: { amendment: 'Substance', unresolved: 'Unresolved', spelling: 'Spelling', format: 'Form' },
    outcomes: { same: 'unchanged', changed: 'changed', added: 'new', removed: 'removed', moved: 'renumbered' },
    counts: 'Changes', decision: 'Decision', notKnown: 'not known',
    decisionsUnknown: (list) => `Between these texts the act was amended by Decisions No. ${list}. Which of them made which change is not known.`,
    decisionsKnown: (list) => `Between these texts the act was amended by Decision No. ${list}.`,
    translation: 'Unofficial translation', translationSame: 'The translation is the same in both texts.', translationOnly: 'The official words are the same; only the translation reads otherwise.',
    removed: 'removed', added: 'added', source: 'Source', received: 'file as received', unchanged: 'Unchanged',
    notice: 'Unofficial translation. Only the Azerbaijani text is official.',
    legend: 'Words struck out were removed, underlined words were added.',
  },
};
