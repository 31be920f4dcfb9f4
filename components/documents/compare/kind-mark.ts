import type { ChangeKind } from '@/lib/documents/change-rules';

/** A sign for each kind that does not lean on colour. Always beside the kind's name. */
export const kindMark: Readonly<Record<ChangeKind, string>> = { amendment: '■', unresolved: '?', spelling: 'Aa', format: '¶' };
