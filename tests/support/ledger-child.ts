import { encodeStates, type CameraState } from '@/lib/cameras/status';
import { createLedgerRecorder } from '@/server/ledger/recorder';
import type { CameraList } from '@/server/monitor/camera-lists';
import { publish } from '@/server/monitor/publish';
import type { CameraVerdict } from '@/server/monitor/recorder';
import path from 'node:path';

/**
 * A monitor without cameras, to be killed: sweep after sweep as fast as it can, kept by the real recorder and then published as
 * the watch does. The sweep's number stands in the states, so that what was published can be looked for in the ledger.
 * Arguments: folder of status files, folder of the key, number of the first sweep.
 */
async function main([statusDir = '', keyDir = '', first = '1']: string[]): Promise<void> {
  const ids = Array.from({ length: 24 }, (_, index) => `57-${index + 1}`);
  const list: CameraList = { election: 'rehearsal', sha256: 'a'.repeat(64), cameras: ids.map((id) => ({ id, streams: [] })) };
  const recorder = createLedgerRecorder({ statusDir, keyDir, everyMs: 10_000 });
  for (let number = Number(first); ; number++) {
    const states = ids.map((_, index): CameraState => ((number >> index) & 1 ? 'live' : 'offline'));
    const atMs = Date.now();
    const verdicts = ids.map((id, index): CameraVerdict => ({ id, state: states[index] ?? 'offline', reason: states[index] === 'live' ? null : 'http-404', sinceMs: atMs }));
    await recorder.sweep({ list, fromMs: atMs, atMs, verdicts });
    await publish(path.join(statusDir, 'rehearsal/now.json'), { v: 1, election: 'rehearsal', list: list.sha256, at: new Date(atMs).toISOString(), everyMs: 10_000, states: encodeStates(states) });
    await recorder.publish(list, verdicts);
    if (number === Number(first)) process.stdout.write('going\n');
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
