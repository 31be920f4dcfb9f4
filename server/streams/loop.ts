import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createLabelBurner, type LabelBurner } from './burn-label';
import { readGlyphs } from './glyphs';
import { labelText } from './label';
import { readTimescales } from './mp4';
import { readSegment, writeSegment, type SegmentTemplate } from './segment-template';
import { readStreamParameters } from './slice-header';
import { hash, loopSegments, picturesPerSegment, segmentMs, timelineOf } from './timeline';

/** The rehearsal's film, ready to be served as any number of streams. */
export type Loop = {
  /** The initialization segment, the same for every stream. */
  init: Buffer;
  /** Segment `n` of a stream: the loop's picture with that stream's number and clock, at that place in time. */
  segment: (id: string, n: number) => Buffer;
};

/**
 * Loads the committed loop.
 * @throws Error when a file is missing or is not as `scripts/make-loop.sh` makes it
 */
export function loadLoop(folder = path.join(process.cwd(), 'server/streams/loop')): Loop {
  const init = readFileSync(path.join(folder, 'init.mp4'));
  const timescales = readTimescales(init);
  const burner = createLabelBurner(readStreamParameters(init), readGlyphs(path.join(folder, 'glyphs.pgm')));
  const templates = Array.from({ length: loopSegments }, (_, index) => readSegment(readFileSync(path.join(folder, `${index}.m4s`))));

  function segment(id: string, n: number): Buffer {
    // A stream starts anywhere in the loop, so that neighbours on a wall do not move in step. Its own media time counts
    // in whole turns, minus that start, and stays without a gap.
    const turned = n + (hash(`scene ${id}`) % loopSegments);
    const template = templates[turned % loopSegments];
    if (!template) throw new Error(`No segment ${n}`);
    const turns = BigInt(Math.floor(turned / loopSegments) * loopSegments * segmentMs);
    const shift = (track: number) => (turns * BigInt(timescales.get(track) ?? 0)) / 1000n;
    return writeSegment(template, { sequence: n, shift, samples: label(template, burner, id, timelineOf(id).startOf(n)) });
  }

  return { init, segment };
}

/** The samples of a segment, the clock set in the first picture and moved on wherever a new second begins. */
function label(template: SegmentTemplate, burner: LabelBurner, id: string, startMs: number): Buffer[][] {
  const [video, ...others] = template.tracks;
  const secondAt = (picture: number) => Math.floor((startMs * picturesPerSegment + picture * segmentMs) / picturesPerSegment / 1000);
  const pictures = (video?.samples ?? []).map((sample, picture) => {
    const text = labelText(id, secondAt(picture));
    if (picture === 0) return burner.wholeLabel(sample, text);
    const before = labelText(id, secondAt(picture - 1));
    return before === text ? sample : burner.changedCells(sample, before, text);
  });
  return [pictures, ...others.map((track) => track.samples)];
}
