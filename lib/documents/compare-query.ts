import { changeKinds, type ChangeKind } from './change-rules';

/** How a comparison is shown, as the address says. */
export type CompareQuery = {
  /** Kinds of change that are marked. */
  show: readonly ChangeKind[];
  view: 'inline' | 'side';
  text: 'changes' | 'whole';
  lang: 'both' | 'az';
  /** What the address says that is not known, as key and value. */
  ignored: readonly { key: string; value: string }[];
};

/** The word for no kind at all. */
const none = 'none';

const choices = { view: ['inline', 'side'], text: ['changes', 'whole'], lang: ['both', 'az'] } as const;

/** Reads `?show=amendment,unresolved&view=side&text=whole&lang=az`. What is not known counts as not there, and is named. */
export function readCompareQuery(query: URLSearchParams): CompareQuery {
  const asked = query.get('show');
  const words = asked === null || asked === none ? [] : asked.split(',');
  const known = changeKinds.filter((kind) => words.includes(kind));
  const strange = words.filter((word) => !changeKinds.some((kind) => kind === word));
  const ignored = Object.entries(choices).flatMap(([key, values]) => {
    const value = query.get(key);
    return value === null || values.some((choice) => choice === value) ? [] : [{ key, value }];
  });
  return {
    show: asked === none || known.length > 0 ? known : changeKinds,
    view: query.get('view') === 'side' ? 'side' : 'inline',
    text: query.get('text') === 'whole' ? 'whole' : 'changes',
    lang: query.get('lang') === 'az' ? 'az' : 'both',
    ignored: [...(strange.length > 0 ? [{ key: 'show', value: strange.join(',') }] : []), ...ignored],
  };
}

/** What `show` says in the address for these kinds; null when all are shown, which needs no word. */
export function showValue(kinds: readonly ChangeKind[]): string | null {
  const known = changeKinds.filter((kind) => kinds.includes(kind));
  if (known.length === changeKinds.length) return null;
  return known.length === 0 ? none : known.join(',');
}
