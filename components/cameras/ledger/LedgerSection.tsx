import { ClientMessages } from '@/components/ui/ClientMessages';
import { InlineScript } from '@/components/ui/InlineScript';
import type { PackedTable } from '@/lib/cameras/availability-pack';
import type { Locale } from '@/lib/locale';
import { DayProvider } from './DayProvider';
import { hideUnsorted } from './hide-unsorted';
import { LedgerView } from './LedgerView';
import type { ListedConstituency } from './listed';
import { MomentLookup } from './MomentLookup';
import { VerifySection } from './VerifySection';

type Props = {
  locale: Locale;
  election: string;
  rehearsal: boolean;
  /** `https://…` without a slash at its end. */
  siteUrl: string;
  /** Address of the cameras page. */
  base: string;
  /** The last day published before the build; null where there was none. */
  snapshot: PackedTable | null;
  constituencies: readonly ListedConstituency[];
};

/** The whole record of an election that is measured: availability, one moment, verification. */
export async function LedgerSection({ locale, election, rehearsal, siteUrl, base, snapshot, constituencies }: Props) {
  return (
    <ClientMessages topics={['cameras.ledger', 'cameras.reasons', 'cameras.status']}>
      <DayProvider>
        <LedgerView locale={locale} election={election} base={base} snapshot={snapshot} constituencies={constituencies} />
        <InlineScript run={hideUnsorted} args={[]} />
        <MomentLookup locale={locale} election={election} base={base} constituencies={constituencies} />
        <VerifySection locale={locale} election={election} rehearsal={rehearsal} siteUrl={siteUrl} />
      </DayProvider>
    </ClientMessages>
  );
}
