import type { MenuLinks } from '@/components/layout/SiteHeader';
import type { Locale } from '@/lib/locale';
import { featuredElections } from '@/server/content/featured';

/** Calendar and cameras lead to the election that has them; with none, to the list of elections. */
export function menuLinks(locale: Locale): MenuLinks {
  const { calendar, cameras } = featuredElections();
  const elections = `/${locale}/elections`;
  return {
    calendar: calendar ? `${elections}/${calendar.id}/calendar` : elections,
    cameras: cameras ? `${elections}/${cameras.id}/cameras` : elections,
    documents: `/${locale}/documents`,
    search: `/${locale}/search`,
  };
}
