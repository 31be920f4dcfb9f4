import { useTranslations } from 'next-intl';
import type { LedgerReport, Problem } from '@/lib/ledger/report';

type Props = { report: LedgerReport };

const SHOWN = 5;

/** Which lines are wrong and how, the first first. */
export function Problems({ report: { problems, more } }: Props) {
  const t = useTranslations('cameras.ledger.verify');
  const hidden = more + Math.max(0, problems.length - SHOWN);
  return (
    <>
      <p className="text-lead font-semibold">✗ {t('bad')}</p>
      <ul>
        {problems.slice(0, SHOWN).map((problem, index) => (
          <li key={index} className="figures mt-1" data-problem={problem.kind} data-line={problem.suspects.first.line}>
            <strong><Where problem={problem} /></strong>: {t(`problems.${problem.kind}`)}
            <span className="block text-note text-soft">{t('seenAt', { file: problem.file, line: problem.line, byte: problem.byte })}</span>
          </li>
        ))}
      </ul>
      {hidden > 0 && <p className="mt-1 text-note">{t('moreProblems', { count: hidden })}</p>}
    </>
  );
}

function Where({ problem: { suspects: { first, last } } }: { problem: Problem }) {
  const t = useTranslations('cameras.ledger.verify');
  return first.line === last.line ? t('lineOne', { line: first.line }) : t('lineTwo', { first: first.line, last: last.line });
}
