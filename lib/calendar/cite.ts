import { ordinal } from '@/lib/azerbaijani/ordinal';
import type { Election } from '@/lib/elections';
import type { Locale } from '@/lib/locale';
import { formatDate } from '@/lib/time/format';
import type { PlainDate } from '@/lib/time/baku';
import type { Item, Term } from './schema';

/** What a citation names of an election: its name, and the decision by which the plan was adopted. */
export type CitedElection = { name: Election['name']; plan: Pick<Election['plan'], 'decision' | 'adopted'> };

/**
 * How a row of a plan is cited in writing: the act that approved it, the plan, the row. The English form says that it is
 * an unofficial translation. Source of the form: the plan's own heading ("… 8 dekabr 2023-cü il tarixli 7/16 saylı Qərarı ilə təsdiq edilmişdir").
 */
export function citeRow(election: CitedElection, item: Item, locale: Locale): string {
  return cite(election, rowInText(item, locale), locale);
}

/** How one term is cited: its row, and the term by its letter or, where the plan gives it none, by its place in the row. */
export function citeTerm(election: CitedElection, item: Item, term: Term, locale: Locale): string {
  return cite(election, termInText(item, term, locale), locale);
}

/** `17-ci sıra`, `27-ci sıra, a)`, `24-cü sıra, 2-ci müddət`; `row 17`, `row 27, a)`, `row 24, term 2`. */
export function termInText(item: Item, term: Term, locale: Locale): string {
  const row = rowInText(item, locale);
  if (term.label) return `${row}, ${term.label})`;
  if (item.terms.length === 1) return row;
  const place = item.terms.indexOf(term) + 1;
  return locale === 'az' ? `${row}, ${ordinal(place)} müddət` : `${row}, term ${place}`;
}

function rowInText({ number }: Item, locale: Locale): string {
  return locale === 'az' ? `${ordinal(number)} sıra` : `row ${number}`;
}

function cite({ name, plan }: CitedElection, place: string, locale: Locale): string {
  const { decision, adopted } = plan;
  if (locale === 'az') {
    const act = [adopted && `${dayAz(adopted)} tarixli`, decision && `${decision} saylı`].filter(Boolean).join(' ');
    const approved = act ? `Azərbaycan Respublikası Mərkəzi Seçki Komissiyasının ${act} Qərarı ilə təsdiq edilmiş ` : '';
    return `${approved}Təqvim planı (${name.az}), ${place}.`;
  }
  const act = [decision && `No. ${decision}`, adopted && `of ${formatDate(adopted, 'en')}`].filter(Boolean).join(' ');
  const approved = act ? `, approved by Decision ${act} of the Central Election Commission of the Republic of Azerbaijan` : '';
  return `Calendar plan (${name.en})${approved}, ${place} (unofficial translation).`;
}

function dayAz(date: PlainDate): string {
  return `${formatDate(date, 'az', 'short')} ${ordinal(Number(date.slice(0, 4)))} il`;
}
