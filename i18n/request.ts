import { getRequestConfig } from 'next-intl/server';
import { locale as rootLocale } from 'next/root-params';
import { isLocale } from '@/lib/locale';
import { routing } from './routing';

/** `requestLocale` is never read: it would make static pages dynamic. */
export default getRequestConfig(async ({ locale }) => {
  const asked = locale ?? (await rootLocale());
  const known = isLocale(asked) ? asked : routing.defaultLocale;
  const messages = known === 'az' ? (await import('@/messages/az.json')).default : (await import('@/messages/en.json')).default;
  return { locale: known, messages, timeZone: 'Asia/Baku' };
});
