import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

type Props = { children: ReactNode; cameras: string; onRetry?: () => void };

/** Why there is no camera here, and where to go on. */
export function EmbedMessage({ children, cameras, onRetry }: Props) {
  const t = useTranslations('cameras.embed');
  return (
    <div className="p-4" role="status">
      <p className="break-words">{children}</p>
      <p className="flex flex-wrap items-center gap-x-4">
        {onRetry && <button type="button" className="button" onClick={onRetry}>{t('retry')}</button>}
        <a href={cameras} target="_blank" rel="noopener" className="tap font-semibold underline">{t('camerasPage')}</a>
      </p>
    </div>
  );
}
