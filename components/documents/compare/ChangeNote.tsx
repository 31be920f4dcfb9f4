import { getTranslations } from 'next-intl/server';
import { NoteText } from '@/components/documents/NoteText';
import { CopyButton } from '@/components/ui/CopyButton';
import type { Change, VersionComparison } from '@/lib/documents/change';
import { noteParts } from '@/lib/documents/changes-notes';
import { dayInText, placeName } from '@/lib/documents/names';
import type { Slip } from '@/lib/documents/slip';
import type { Locale } from '@/lib/locale';
import { kindMark } from './kind-mark';

type Props = { change: Change; /** Whether it is the only change of its place. */ alone: boolean; comparison: VersionComparison; locale: Locale; slips: readonly Slip[] };

/** What a change is, why, by which rule and which decision, and its own link. */
export async function ChangeNote({ change, alone, comparison, locale, slips }: Props) {
  const [t, common] = [await getTranslations('documents.compare'), await getTranslations('common')];
  const { id, kind, rule, note, decision, moved } = change;
  const unknown = comparison.decisions.length > 1 ? t('decisionUnknownOf', { count: comparison.decisions.length }) : t('decisionUnknown');
  const made = decision ? t('decisionIs', { decision: decision.decision ?? '–', date: decision.date ? dayInText(decision.date, locale) : '–' }) : unknown;
  const slip = slips.find(({ place, words }) => place === change.place && isPartOf(words, change));
  const other = comparison.places.find(({ place, changes }) => place === moved?.place && changes.length > 0)?.anchor;
  return (
    <li className="change-note" data-kind={kind} data-change={id} suppressHydrationWarning>
      <p className="flex flex-wrap items-center gap-x-3">
        <span><span aria-hidden className="kind-mark" data-kind={kind}>{kindMark[kind]}</span> <strong>{t(`kinds.${kind}.name`)}</strong></span>
        {!alone && <Words change={change} />}
        <a className="tap figures text-note text-soft" href={`#${id}`} aria-label={t('change', { id })}>#{id}</a>
        <CopyButton href={`#${id}`} label={t('copy')} about={t('change', { id })} done={common('copied')} failed={common('copyFailed')} className="min-h-11 text-note text-soft underline hover:text-accent" />
      </p>
      {note && <p><NoteText parts={noteParts(note[locale], change.place, comparison, locale)} /></p>}
      {moved && <p>{t.rich(moved.direction === 'to' ? 'movedTo' : 'movedFrom', { place: placeName(moved.place, locale), link: (words) => <a className="underline" href={`#${other}`}>{words}</a> })}</p>}
      <p className="text-note text-soft">
        {t('rule')}: {t(`ruleName.${rule}`)}. {t('decision')}: <a className="underline" href="#decisions">{made}</a>.{!change.confirmed && ` ${t('unconfirmed')}`}
        {slip && <> {t('slip')}: <q lang="az">{slip.words}</q>. <a className="underline" href={`/${locale}/about/errata#${slip.ledger}`}>{t('errataLink')}</a></>}
      </p>
    </li>
  );
}

function Words({ change: { removed, added } }: { change: Change }) {
  return <span lang="az" className="official text-base">{removed && <del>{shorten(removed)}</del>} {added && <ins>{shorten(added)}</ins>}</span>;
}

/** A slip belongs to a change when one has the words of the other. */
function isPartOf(words: string, { removed, added }: Change): boolean {
  return [removed, added].some((text) => text.trim() !== '' && (words.includes(text.trim()) || text.includes(words)));
}

function shorten(text: string): string {
  const words = text.trim().split(' ');
  return words.length > 6 ? `${words.slice(0, 3).join(' ')} … ${words.slice(-2).join(' ')}` : text.trim();
}
