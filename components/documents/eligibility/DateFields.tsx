'use client';

import { useTranslations } from 'next-intl';

type Props = {
  /** The three fields are named `<name>-day`, `-month` and `-year`. */
  name: string;
  /** Ids of what describes them: hint and error. */
  describedBy: string;
  invalid: boolean;
};

const PARTS = [['day', 2], ['month', 2], ['year', 4]] as const;

/** A day in three fields: known dates are typed faster than picked, and read the same in every browser's language. */
export function DateFields({ name, describedBy, invalid }: Props) {
  const t = useTranslations('eligibility');
  return (
    <div className="eligibility-date">
      {PARTS.map(([part, letters]) => (
        <p key={part}>
          <label htmlFor={`${name}-${part}`}>{t(part)}</label>
          <input
            id={`${name}-${part}`} name={`${name}-${part}`} type="text" inputMode="numeric" autoComplete="off" spellCheck={false} maxLength={letters + 2}
            data-part={part} aria-describedby={describedBy || undefined} aria-invalid={invalid || undefined} className="field figures"
          />
        </p>
      ))}
    </div>
  );
}
