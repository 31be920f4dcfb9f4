import { NextIntlClientProvider, type AbstractIntlMessages } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';

type Props = { /** Top-level topics, or `topic.part`. */ topics: readonly string[]; children: ReactNode };

/** Hands client leaves the few messages they use; a bare provider would put every message into every page. */
export async function ClientMessages({ topics, children }: Props) {
  const all = await getMessages();
  const picked = topics.reduce<AbstractIntlMessages>((into, topic) => graft(into, all, topic.split('.')), {});
  return <NextIntlClientProvider messages={picked}>{children}</NextIntlClientProvider>;
}

function graft(into: AbstractIntlMessages, from: AbstractIntlMessages, [key, ...rest]: string[]): AbstractIntlMessages {
  const value = key === undefined ? undefined : from[key];
  if (key === undefined || value === undefined) throw new Error(`no message ${key}`);
  if (rest.length === 0 || typeof value === 'string') return { ...into, [key]: value };
  const below = into[key];
  return { ...into, [key]: graft(typeof below === 'object' ? below : {}, value, rest) };
}
