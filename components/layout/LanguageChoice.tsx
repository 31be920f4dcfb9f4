import { Mark } from './Mark';

type Props = { title?: { az: string; en: string }; lead?: { az: string; en: string } };

const CHOICES = [
  { locale: 'az', label: 'Azərbaycanca', portal: 'Seçki şəffaflığı portalı' },
  { locale: 'en', label: 'In English', portal: 'Election transparency portal' },
] as const;

/** Both languages side by side, for pages that cannot know the reader's. */
export function LanguageChoice({ title, lead }: Props) {
  return (
    <main className="page flex min-h-dvh flex-col justify-center gap-8 py-10">
      <Mark />
      <div className="grid gap-8 sm:grid-cols-2">
        {CHOICES.map(({ locale, label, portal }) => (
          <section key={locale} lang={locale} className="border-t-2 border-ink pt-4">
            <h1 className="text-section">{title ? title[locale] : portal}</h1>
            {lead && <p className="mt-2 text-soft">{lead[locale]}</p>}
            <p className="mt-4"><a className="button button-strong" href={`/${locale}`} hrefLang={locale}>{label}</a></p>
          </section>
        ))}
      </div>
    </main>
  );
}
