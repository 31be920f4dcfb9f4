import type { HlsConfig, LoadPolicy } from 'hls.js';

/**
 * hls.js gives up early and says why; the player's own state machine decides when to try again. A request that nobody
 * answers is given up after 4 s, a playlist that does not come to its end after 6 s.
 */
function policy(maxLoadTimeMs: number, retries: number): LoadPolicy {
  const retry = { maxNumRetry: retries, retryDelayMs: 500, maxRetryDelayMs: 2_000 };
  return { default: { maxTimeToFirstByteMs: 4_000, maxLoadTimeMs, timeoutRetry: retry, errorRetry: { ...retry, backoff: 'exponential' } } };
}

/** How far behind the newest segment a viewer may fall before being taken forward, in segments; not while looking back. */
export const LATENCY_COUNT = 6;

/** Measured: first picture about 200 ms sooner without a worker, and memory steady with a short back buffer. */
export const HLS_SETTINGS: Partial<HlsConfig> = {
  enableWorker: false,
  lowLatencyMode: false,
  startFragPrefetch: true,
  liveSyncDurationCount: 3,
  liveMaxLatencyDurationCount: LATENCY_COUNT,
  maxBufferLength: 10,
  maxMaxBufferLength: 20,
  backBufferLength: 10,
  frontBufferFlushThreshold: 30,
  capLevelToPlayerSize: true,
  manifestLoadPolicy: policy(6_000, 0),
  playlistLoadPolicy: policy(6_000, 1),
  fragLoadPolicy: policy(10_000, 2),
};
