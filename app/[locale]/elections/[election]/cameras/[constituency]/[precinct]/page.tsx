import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { pageLocale } from '@/app/page-locale';
import { pageMetadata, withOembed } from '@/app/page-metadata';
import { CameraNeighbours } from '@/components/cameras/camera/CameraNeighbours';
import { CameraPicture } from '@/components/cameras/camera/CameraPicture';
import { CameraPlace } from '@/components/cameras/camera/CameraPlace';
import { CameraShare } from '@/components/cameras/camera/CameraShare';
import { CameraTrail } from '@/components/cameras/list/CameraTrail';
import { TodaySection } from '@/components/cameras/today/TodaySection';
import { FormerHolders } from '@/components/cameras/moved/FormerHolders';
import { MovedCamera } from '@/components/cameras/moved/MovedCamera';
import { WallLinks } from '@/components/cameras/wall/WallLinks';
import { Notice } from '@/components/ui/Notice';
import { cameraOembedPath } from '@/lib/cameras/embed-oembed';
import { neighbours } from '@/lib/cameras/neighbours';
import { precinctLabel } from '@/lib/cameras/precinct-id';
import { isMonitored } from '@/lib/elections';
import type { Locale } from '@/lib/locale';
import { snapshotOf } from '@/server/content/ledger-page';
import { siteUrl } from '@/server/env';
import { precinctsSha256 } from '@/server/content/precinct-files';
import { rehearsalMegabytesPerHour } from '@/server/streams/cost';
import { cameraParams, findCamera, findMoved } from './find-camera';

type Props = PageProps<'/[locale]/elections/[election]/cameras/[constituency]/[precinct]'>;

export const dynamicParams = false;

export function generateStaticParams() {
  return cameraParams();
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [locale, t, camera] = [await pageLocale(), await getTranslations('cameras.camera'), findCamera(await params)];
  if (!camera) return movedMetadata(locale, findMoved(await params));
  const { election, label, path, precinct, constituency } = camera;
  const title = t('title', { label, election: election.shortName[locale] });
  return withOembed(pageMetadata(locale, path, title, t('lead', { precinct: precinct.precinct, constituency: precinct.constituency, name: constituency?.name ?? '' }).replaceAll('  ', ' ').trim()), precinct.streams.length > 0 ? cameraOembedPath(locale, election.id, precinct.id) : null, title);
}

export default async function CameraPage({ params }: Props) {
  const [locale, t, common, camera] = [await pageLocale(), await getTranslations('cameras.camera'), await getTranslations('common'), findCamera(await params)];
  if (!camera) {
    const moved = findMoved(await params);
    if (!moved) notFound();
    return <MovedCamera former={moved.former} present={precinctLabel(moved.present)} election={moved.election.name[locale]} href={`/${locale}${pathOf(moved)}`} />;
  }
  const { election, precinct, constituency, index, label, path, list } = camera;
  const base = `/${locale}/elections/${election.id}/cameras`;
  const place = `${precinct.constituency}${constituency?.name ? ` ${constituency.name}` : ''}`;
  const { before, after } = neighbours(list.filter((other) => other.constituency === precinct.constituency), precinct.id);
  return (
    <>
      <CameraTrail locale={locale} election={election} rest={[{ label: place, href: `${base}/${precinct.constituency}` }, { label }]} />
      <header className="mb-5 flex flex-wrap items-end gap-x-6 gap-y-1 border-b-2 border-ink pb-4">
        <h1 className="figures text-[clamp(3rem,2rem+5vw,5rem)] leading-none"><span className="sr-only">{t('precinct')} </span><a href={`/${locale}${path}`} className="text-ink no-underline">{label}</a></h1>
        <p className="max-w-[32rem] text-lead text-soft">{t('lead', { precinct: precinct.precinct, constituency: precinct.constituency, name: constituency?.name ?? '' })}</p>
      </header>
      <FormerHolders precinct={precinct} list={list} base={base} />
      {election.rehearsal && <Notice tone="warning"><p>{common('rehearsalBanner')}</p></Notice>}
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,5fr)_minmax(0,3fr)]">
        <div>
          {precinct.streams.length > 0 ? (
            <CameraPicture
              election={election.id} monitoredList={isMonitored(election) ? precinctsSha256(election) : null} label={label}
              streams={precinct.streams} index={index} megabytesPerHour={election.rehearsal ? rehearsalMegabytesPerHour() : undefined} rehearsal={election.rehearsal}
            />
          ) : (
            <Notice title={t(election.cameras.broadcast === 'over' ? 'over' : 'noStream')}><p>{election.cameras.note[locale]}</p></Notice>
          )}
        </div>
        <CameraPlace locale={locale} election={election} precinct={precinct} constituency={constituency} base={base} />
      </div>
      {isMonitored(election) && precinct.streams.length > 0 && <TodaySection locale={locale} election={election.id} id={precinct.id} base={base} built={snapshotOf(election, precinct.id)} />}
      {precinct.streams.length > 0 && <WallLinks base={base} camera={{ id: precinct.id, label }} />}
      <CameraNeighbours base={base} before={before} after={after} />
      <CameraShare path={`/${locale}${path}`} embedPath={`/embed/${locale}/elections/${election.id}/camera?id=${precinct.id}`} siteUrl={siteUrl()} title={t('title', { label, election: election.shortName[locale] })} playground={`/${locale}/about/embedding?election=${election.id}&id=${precinct.id}`} embeddable={precinct.streams.length > 0} />
      <p className="mt-8 flex flex-wrap gap-x-6 text-note">
        <a className="tap underline" href={`/${locale}/about/cameras`}>{common('aboutCameras')}</a>
        <a className="tap underline" href={`/data/elections/${election.id}/precincts.json`}>{t('data')}</a>
      </p>
    </>
  );
}

/** A former address points search engines to the present one and is no result itself. */
async function movedMetadata(locale: Locale, moved: ReturnType<typeof findMoved>): Promise<Metadata> {
  if (!moved) return {};
  const t = await getTranslations('cameras.camera.moved');
  return { ...pageMetadata(locale, pathOf(moved), t('title', { former: moved.former })), robots: { index: false } };
}

function pathOf({ election, present }: NonNullable<ReturnType<typeof findMoved>>): string {
  return `/elections/${election.id}/cameras/${present.constituency}/${present.precinct}`;
}
