import type { Locale } from '@/lib/locale';

/** Endings of the files in which every text is published, those for reading first. */
export const textFormats = ['txt', 'md', 'json', 'xml'] as const;

/** One of {@link textFormats}. */
export type TextFormat = (typeof textFormats)[number];

/** A file that can be taken away; `received` is the official text exactly as it was received. */
export type Download = { href: string; language: Locale; format: TextFormat | 'received'; bytes: number };
