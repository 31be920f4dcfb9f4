import { getTranslations } from 'next-intl/server';
import { CopyButton } from '@/components/ui/CopyButton';
import type { SubscriptionLinks } from '@/lib/calendar/subscription';

type Props = { links: SubscriptionLinks; /** What the calendar holds, for those who hear a link out of its context. */ about: string };

/** Every way to one calendar: subscribed or as a file, without reminders and with them. Links only; copying needs JavaScript, the address can be selected. */
export async function SubscribeWays({ links, about }: Props) {
  const [t, common] = [await getTranslations('calendar.subscribe'), await getTranslations('common')];
  const hidden = <span className="sr-only">: {about}</span>;
  const kinds = [
    { key: 'plain', title: t('without'), address: links.address, file: links.file, ways: [[links.webcal, t('webcal')], [links.google, t('google')], [links.outlook, t('outlook')]] },
    { key: 'reminders', title: t('with'), address: links.addressWithReminders, file: links.fileWithReminders, ways: [[links.webcalWithReminders, t('webcal')]] },
  ];
  return (
    <div className="grid gap-x-10 gap-y-6 py-3 lg:grid-cols-2">
      {kinds.map(({ key, title, address, file, ways }) => (
        <div key={key} className="min-w-0">
          <p className="font-semibold">{title}</p>
          {key === 'reminders' && <p className="text-note text-soft">{t('withNote')}</p>}
          <p className="mt-2 flex flex-wrap gap-3">
            {ways.map(([href, label], index) => <a key={href} className={index === 0 && key === 'plain' ? 'button button-strong' : 'button'} href={href} rel="noreferrer nofollow">{label}{hidden}</a>)}
          </p>
          <p className="mt-3 text-note text-soft">{t('address')}</p>
          <p className="subscribe-address figures">{address}</p>
          <p className="mt-2 flex flex-wrap items-center gap-x-5 gap-y-2">
            <CopyButton href={address} label={t('copy')} done={common('copied')} failed={t('copyFailed')} about={`${about}, ${title}`} />
            <a className="tap underline" href={file}>{t('file')}{hidden}</a>
          </p>
        </div>
      ))}
    </div>
  );
}
