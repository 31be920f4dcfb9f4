import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/Notice';
import type { CameraContact } from '@/lib/cameras/contact';
import type { Locale } from '@/lib/locale';

type Props = { contact: CameraContact | null; locale: Locale };

/** Who takes reports; where no address was received, that. */
export async function ReportContact({ contact, locale }: Props) {
  const t = await getTranslations('cameras.contact');
  if (!contact) return <Notice tone="warning"><p className="reading">{t('none')}</p></Notice>;
  const { name, phone, email, site, hours, source } = contact;
  return (
    <Notice title={name[locale]}>
      {phone && <p>{t('phone')} <a className="figures tap underline" href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a></p>}
      {email && <p>{t('email')} <a className="tap underline" href={`mailto:${email}`}>{email}</a></p>}
      {site && <p>{t('site')} <a className="tap break-all underline" href={site}>{site}</a></p>}
      {hours && <p>{hours[locale]}</p>}
      <p className="text-note text-soft">{t('source')} <a className="break-all" href={source}>{source}</a></p>
    </Notice>
  );
}
