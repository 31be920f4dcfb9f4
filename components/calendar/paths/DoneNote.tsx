import { getTranslations } from 'next-intl/server';
import { InlineScript } from '@/components/ui/InlineScript';
import { DoneTicks } from './DoneTicks';
import { paintDone } from './paint-done';

/** Says that ticks are kept in the address only, and makes them work. Once a page, after the last step; before {@link NextStepScript}. */
export async function DoneNote() {
  const t = await getTranslations('calendar.paths');
  const ignored = String(t.raw('doneIgnored'));
  return (
    <>
      <p className="no-print mt-3 text-note text-soft noscript:hidden">{t('doneNote')}</p>
      <p data-done-ignored hidden role="note" suppressHydrationWarning className="no-print mt-3 border-l-4 border-frozen py-1 pl-4" dangerouslySetInnerHTML={{ __html: '' }} />
      <InlineScript run={paintDone} args={[ignored]} />
      <DoneTicks ignored={ignored} />
    </>
  );
}
