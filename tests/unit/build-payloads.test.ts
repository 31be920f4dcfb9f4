import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { dropPayloads } from '@/server/build/drop-payloads';

it('drops the payloads of soft navigation and placeholder pages, and keeps the received texts', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'payloads-'));
  for (const file of ['az.html', 'az.txt', 'az/__next._tree.txt', 'robots.txt', 'data/sources/act.az.txt', 'az/elections/none/calendar/none.html']) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), 'x');
  }
  expect(dropPayloads(folder)).toBe(3);
  expect(readdirSync(folder, { recursive: true }).filter((name) => /\.\w+$/.test(String(name))).sort()).toEqual(['az.html', 'data/sources/act.az.txt', 'robots.txt']);
  rmSync(folder, { recursive: true });
});
