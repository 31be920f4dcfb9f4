import type { Bilingual } from '@/lib/locale';

/** Something that happens in an election on a day that no rule fixes, and that terms are counted from. */
export type ElectionEvent = {
  /** What happens, in words that fit after "from" and after "counted from the day on which". */
  name: Bilingual;
  /** The rule whose end is the last day for this event; null where the Code sets none. */
  latest: string | null;
};

/** Every event that a rule is counted from. Source: column 4 of the calendar plan, decision 7/16 of 8 December 2023. */
export const EVENTS = {
  'called': { name: { az: 'seçkilərin təyin edilməsi haqqında qərarın qəbul edilməsi', en: 'the decision calling the election is adopted' }, latest: 'calling-the-election' },
  'called-published': { name: { az: 'seçkilərin təyin edilməsi haqqında qərarın rəsmi dərci', en: 'the decision calling the election is officially published' }, latest: 'publishing-the-call' },
  'nomination-submitted': { name: { az: 'namizədliyə dair sənədlərin Komissiyaya təqdim edilməsi', en: 'the nomination documents are submitted to the Commission' }, latest: null },
  'nomination-confirmed': { name: { az: 'namizədliyin irəli sürülməsini təsdiq edən qərar', en: 'the nomination is confirmed by decision' }, latest: null },
  'observer-applied': { name: { az: 'müşahidə üçün ərizənin Mərkəzi Seçki Komissiyasına verilməsi', en: 'the application to observe is handed to the Central Election Commission' }, latest: 'observing-the-country' },
  'observer-applied-locally': { name: { az: 'müşahidə üçün ərizənin dairə seçki komissiyasına verilməsi', en: 'the application to observe is handed to the constituency commission' }, latest: 'observing-a-constituency' },
  'registration-submitted': { name: { az: 'namizədin qeydə alınması üçün sənədlərin təqdim edilməsi', en: 'the documents for registering the candidate are submitted' }, latest: 'registration-documents' },
  'signatures-begun': { name: { az: 'seçici imzalarının yığılmasının başlanması', en: 'the collection of signatures begins' }, latest: null },
  'proxies-applied': { name: { az: 'vəkil edilmiş şəxslər barədə sənədlərin daxil olması', en: 'the documents on authorised persons are received' }, latest: null },
  'lists-approved': { name: { az: 'seçici siyahılarının təsdiq edilməsi', en: 'the voter lists are approved' }, latest: null },
  'precincts-created': { name: { az: 'seçki məntəqələrinin yaradılması', en: 'the precincts are created' }, latest: null },
  'votes-counted': { name: { az: 'səslərin hesablanmasına yekun vurulması', en: 'the counting of votes is completed' }, latest: null },
  'precinct-protocol': { name: { az: 'məntəqə seçki komissiyasının protokolunun tərtib edilməsi', en: 'the precinct commission’s protocol is drawn up' }, latest: null },
  'constituency-protocol': { name: { az: 'dairə seçki komissiyasının protokolunun tərtib edilməsi', en: 'the constituency commission’s protocol is drawn up' }, latest: null },
  'protocols-submitted': { name: { az: 'dairə protokollarının Mərkəzi Seçki Komissiyasına təqdim edilməsi', en: 'the constituency protocols are submitted to the Central Election Commission' }, latest: null },
  'results-published': { name: { az: 'seçkilərin nəticələrinin rəsmi dərci', en: 'the results of the election are officially published' }, latest: null },
  'report-submitted': { name: { az: 'hesabatın Prezidentə və Milli Məclisə təqdim edilməsi', en: 'the report is submitted to the President and the Milli Majlis' }, latest: null },
} as const satisfies Record<string, ElectionEvent>;

/** Id of an {@link ElectionEvent}. */
export type EventId = keyof typeof EVENTS;

/** The ids of all events, in the order of the plan. */
export const EVENT_IDS = Object.keys(EVENTS).filter(isEvent);

/** Whether an anchor is an event and not voting day itself. */
export function isEvent(anchor: string): anchor is EventId {
  return Object.hasOwn(EVENTS, anchor);
}
