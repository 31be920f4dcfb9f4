import { getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/ui/PageHead';

export default async function HomePage() {
  const t = await getTranslations('home');
  return <div className="pt-8"><PageHead title={t('title')} lead={t('lead')} /></div>;
}
