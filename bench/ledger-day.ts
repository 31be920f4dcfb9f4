import { mkdtempSync, rmSync, statSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { CameraState } from '@/lib/cameras/status';
import { createLedgerRecorder } from '@/server/ledger/recorder';
import type { CameraList } from '@/server/monitor/camera-lists';

/** What a ledger costs: a stretch of a day with 1000 cameras and 28,000 changes a day, and the day's bytes that follow. Argument: number of sweeps. */
const sweeps = Number(process.argv[2] ?? 1_000);
const folder = mkdtempSync(path.join(tmpdir(), 'ledger-day-'));
const ids = Array.from({ length: 1000 }, (_, index) => `${Math.floor(index / 9) + 1}-${(index % 9) + 1}`);
const list: CameraList = { election: 'rehearsal', sha256: 'a'.repeat(64), cameras: ids.map((id) => ({ id, streams: [] })) };
const states = ids.map((): CameraState => 'live');
let nowMs = Date.parse('2026-11-22T00:00:05+04:00');
const recorder = createLedgerRecorder({ statusDir: folder, keyDir: path.join(folder, 'keys'), everyMs: 10_000, now: () => nowMs });
const cpu = process.cpuUsage();
const keptMs: number[] = [];
for (let sweep = 0; sweep < sweeps; sweep++, nowMs += 10_000) {
  for (let change = 0; change < 28_000 / 8_640; change++) {
    const which = (sweep * 7_919 + change * 104_729) % 1000;
    states[which] = states[which] === 'live' ? 'offline' : 'live';
  }
  const verdicts = ids.map((id, index) => ({ id, state: states[index] ?? 'live', reason: states[index] === 'live' ? null : 'http-404' as const, sinceMs: nowMs }));
  const start = performance.now();
  await recorder.sweep({ list, fromMs: nowMs - 5_000, atMs: nowMs, verdicts });
  keptMs.push(performance.now() - start);
  await recorder.publish(list, verdicts);
}
const used = process.cpuUsage(cpu);
await recorder.close();
keptMs.sort((a, b) => a - b);
const size = (name: string) => statSync(path.join(folder, 'rehearsal', name)).size;
const record = readFileSync(path.join(folder, 'rehearsal/days/2026-11-22.json'));
const packed = brotliCompressSync(record, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
process.stdout.write(`${sweeps} sweeps: CPU ${((used.user + used.system) / 1000 / sweeps).toFixed(1)} ms a sweep; kept on the disk in ${keptMs[Math.floor(sweeps / 2)]?.toFixed(1)} ms, p99 ${keptMs[Math.floor(sweeps * 0.99)]?.toFixed(1)} ms\n`
  + `ledger ${size('ledger/2026-11-22.jsonl')} bytes, ${Math.round(size('ledger/2026-11-22.jsonl') / sweeps * 8_640)} a day; record ${record.length} bytes, ${packed} with brotli 5\n`);
rmSync(folder, { recursive: true });
