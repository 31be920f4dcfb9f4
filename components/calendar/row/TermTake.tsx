import { useTranslations } from 'next-intl';
import type { TakeLinks } from '@/lib/calendar/take';

type Props = { links: TakeLinks; /** The page that explains subscribing. */ more: string; /** The term in words, for those who hear the list out of its context. */ about: string };

const OTHERS = 'noreferrer nofollow';

/** Ways to put a term into a calendar. Plain links: nothing is asked of other sites before one is pressed. */
export function TermTake({ links, more, about }: Props) {
  const t = useTranslations('calendar.dossier');
  const ways = [
    { href: links.file, name: t('takeFile'), why: t('takeFileWhy') },
    { href: links.reminders, name: t('takeReminders'), why: t('takeRemindersWhy') },
    { href: links.apple, name: t('takeApple'), why: t('takeAppleWhy') },
    { href: links.google, name: t('takeGoogle'), why: t('takeGoogleWhy'), rel: OTHERS },
    { href: links.outlook, name: t('takeOutlook'), why: t('takeOutlookWhy'), rel: OTHERS },
  ];
  return (
    <details className="open:basis-full">
      <summary className="button">{t('take')} <span className="sr-only">{about}</span><span aria-hidden="true">↓</span></summary>
      <ul className="mt-2 max-w-[42rem] border-t border-rule">
        {ways.map(({ href, name, why, rel }) => (
          <li key={name} className="grid items-center gap-x-6 border-b border-rule pb-2 sm:grid-cols-[14rem_1fr] sm:pb-0">
            <a className="tap font-semibold underline" href={href} rel={rel}>{name}</a>
            <span className="text-note text-soft">{why}</span>
          </li>
        ))}
      </ul>
      <p className="mt-2 flex flex-wrap items-center gap-x-4 text-note text-soft">{t('takePrivacy')} <a className="tap underline" href={more}>{t('takeMore')}</a></p>
    </details>
  );
}
