/** One box of an ISO base media file: where it starts, where its body starts, where it ends. */
export type Box = { type: string; start: number; body: number; end: number };

const containers = new Set(['moov', 'trak', 'mdia', 'moof', 'traf']);

/** All boxes between two offsets, containers followed by what they contain, in file order. Throws on a damaged file. */
export function listBoxes(bytes: Buffer, start = 0, end = bytes.length): Box[] {
  const boxes: Box[] = [];
  for (let at = start; at < end;) {
    const size = at + 8 <= end ? bytes.readUInt32BE(at) : 0;
    if (size < 8 || at + size > end) throw new Error(`The loop is damaged: no MP4 box at byte ${at}`);
    const box = { type: bytes.toString('latin1', at + 4, at + 8), start: at, body: at + 8, end: at + size };
    boxes.push(box);
    if (containers.has(box.type)) boxes.push(...listBoxes(bytes, box.body, box.end));
    at += size;
  }
  return boxes;
}

/** The one box of a type inside an offset range. Throws when there is none. */
export function findBox(boxes: readonly Box[], type: string, within?: Box): Box {
  const found = boxes.find((box) => box.type === type && (!within || (box.start > within.start && box.end <= within.end)));
  if (!found) throw new Error(`The loop is damaged: no ${type} box`);
  return found;
}

/** Track number → ticks per second, from an initialization segment. Source: ISO/IEC 14496-12, tkhd and mdhd. */
export function readTimescales(init: Buffer): Map<number, number> {
  const boxes = listBoxes(init);
  return new Map(boxes.filter((box) => box.type === 'trak').map((track) => {
    const header = findBox(boxes, 'tkhd', track).body;
    const media = findBox(boxes, 'mdhd', track).body;
    const id = init.readUInt32BE(header + (init[header] === 1 ? 20 : 12));
    return [id, init.readUInt32BE(media + (init[media] === 1 ? 20 : 12))];
  }));
}
