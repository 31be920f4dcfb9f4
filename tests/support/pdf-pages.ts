import { spawnSync } from 'node:child_process';

/** The words of each page of a PDF, white space folded. @throws Error when poppler's pdftotext is not installed or cannot read it */
export function pdfPages(pdf: Buffer): string[] {
  const { status, stdout, stderr, error } = spawnSync('pdftotext', ['-', '-'], { input: pdf, maxBuffer: 64 * 1024 * 1024 });
  if (error || status !== 0) throw new Error(`pdftotext (Debian: poppler-utils) failed: ${error?.message ?? stderr.toString()}`);
  return stdout.toString('utf8').split('\f').slice(0, -1).map((page) => page.replace(/\s+/gu, ' ').trim());
}
