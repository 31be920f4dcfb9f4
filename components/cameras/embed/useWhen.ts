'use client';

import { useTranslations } from 'next-intl';
import type { StatusResult } from '@/lib/cameras/status-result';
import { bakuTime } from '@/lib/time/baku';

/** One sentence on when the states were measured, or why they are not known. @param unmeasured the one state it is about was not measured */
export function useWhen(status: StatusResult, unmeasured = false): string {
  const t = useTranslations('cameras.badge');
  switch (status.kind) {
    case 'loading': return '';
    case 'absent': return t('absent');
    case 'failed': return t('failed');
    case 'other-list': return t('otherList');
    case 'stale': return t('last', { time: bakuTime(Date.parse(status.at)) });
    case 'fresh': return t(unmeasured ? 'looked' : 'measured', { time: bakuTime(Date.parse(status.at)) });
  }
}
