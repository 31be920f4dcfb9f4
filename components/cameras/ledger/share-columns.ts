import type { Column } from '@/lib/cameras/availability-query';

/** The columns that hold per cents of the promised hours; together they are all of them. */
export const SHARE_COLUMNS = ['live', 'frozen', 'offline', 'other', 'unmeasured'] as const satisfies readonly Column[];
