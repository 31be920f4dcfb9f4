/** What a player has fetched. */
export type Traffic = {
  add: (bytes: number, seconds: number) => void;
  /** Bytes since the page was opened. */
  total: () => number;
  /** What an hour costs at the rate of the last pieces, bytes; null until some have come. */
  perHour: () => number | null;
};

/** So many pieces are averaged: with two-second segments the last minute. */
const PIECES = 30;
const FEWEST_SECONDS = 6;

/** Counts what comes over the network, so that the price of watching is a measured one. */
export function newTraffic(): Traffic {
  const pieces: { bytes: number; seconds: number }[] = [];
  let total = 0;
  return {
    add(bytes, seconds) {
      total += bytes;
      if (seconds <= 0) return;
      pieces.push({ bytes, seconds });
      if (pieces.length > PIECES) pieces.shift();
    },
    total: () => total,
    perHour() {
      const seconds = pieces.reduce((sum, piece) => sum + piece.seconds, 0);
      const bytes = pieces.reduce((sum, piece) => sum + piece.bytes, 0);
      return seconds < FEWEST_SECONDS ? null : (bytes / seconds) * 3_600;
    },
  };
}
