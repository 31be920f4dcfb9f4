import { findBox, listBoxes, type Box } from './mp4';

/** One track of a loop segment: its samples, and where its numbers stand in the header. */
export type TrackTemplate = {
  id: number;
  /** First decode time in the loop, in the track's own ticks. */
  decodeTime: bigint;
  samples: Buffer[];
  /** Offsets in `header` of the 64-bit decode time, of the data offset, and of the first sample size. */
  timeAt: number;
  offsetAt: number;
  sizesAt: number;
};

/** A loop segment taken apart: video first, then audio; `header` is styp + moof. */
export type SegmentTemplate = { header: Buffer; moofAt: number; sequenceAt: number; tracks: TrackTemplate[] };

/**
 * Takes a segment of the loop apart, once, at start-up. The segment index (sidx) is left out: its times would be wrong.
 * @throws Error when the segment is not made as `scripts/make-loop.sh` makes it
 */
export function readSegment(bytes: Buffer): SegmentTemplate {
  const boxes = listBoxes(bytes);
  const type = findBox(boxes, 'styp');
  const fragment = findBox(boxes, 'moof');
  const header = Buffer.concat([bytes.subarray(type.start, type.end), bytes.subarray(fragment.start, fragment.end)]);
  const moofAt = type.end - type.start;
  const shift = moofAt - fragment.start;
  const tracks = boxes.filter((box) => box.type === 'traf').map((track) => readTrack(bytes, boxes, track, fragment.start, shift));
  return { header, moofAt, sequenceAt: findBox(boxes, 'mfhd', fragment).body + 4 + shift, tracks };
}

/** Where and when a segment is to stand, and what its tracks hold (in the order of the template's tracks). */
export type Placement = { sequence: number; shift: (trackId: number) => bigint; samples: Buffer[][] };

/** Puts a segment together again, at another time and with other samples (as many as before). */
export function writeSegment(template: SegmentTemplate, { sequence, shift, samples }: Placement): Buffer {
  const header = Buffer.from(template.header);
  header.writeUInt32BE(sequence >>> 0, template.sequenceAt);
  let dataOffset = header.length - template.moofAt + 8;
  template.tracks.forEach((track, index) => {
    header.writeBigUInt64BE(track.decodeTime + shift(track.id), track.timeAt);
    header.writeUInt32BE(dataOffset, track.offsetAt);
    (samples[index] ?? []).forEach((sample, at) => {
      header.writeUInt32BE(sample.length, track.sizesAt + 4 * at);
      dataOffset += sample.length;
    });
  });
  const data = samples.flat();
  const mdat = Buffer.alloc(8);
  mdat.writeUInt32BE(8 + data.reduce((sum, sample) => sum + sample.length, 0), 0);
  mdat.write('mdat', 4, 'latin1');
  return Buffer.concat([header, mdat, ...data]);
}

function readTrack(bytes: Buffer, boxes: readonly Box[], track: Box, moofStart: number, shift: number): TrackTemplate {
  const time = findBox(boxes, 'tfdt', track).body;
  const run = findBox(boxes, 'trun', track).body;
  const flags = bytes.readUInt32BE(run) & 0xffffff;
  const onlySizes = (flags & ~0x4) === 0x201;
  if (bytes[time] !== 1 || !onlySizes) throw new Error('The loop is not as scripts/make-loop.sh makes it: other tfdt or trun flags');
  const sizesAt = run + 12 + (flags & 0x4 ? 4 : 0);
  const samples: Buffer[] = [];
  let at = moofStart + bytes.readInt32BE(run + 8);
  for (let index = 0; index < bytes.readUInt32BE(run + 4); index++) {
    const size = bytes.readUInt32BE(sizesAt + 4 * index);
    samples.push(bytes.subarray(at, at + size));
    at += size;
  }
  return {
    id: bytes.readUInt32BE(findBox(boxes, 'tfhd', track).body + 4),
    decodeTime: bytes.readBigUInt64BE(time + 4), samples,
    timeAt: time + 4 + shift, offsetAt: run + 8 + shift, sizesAt: sizesAt + shift,
  };
}
