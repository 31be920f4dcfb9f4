import { BitReader, unescape, type BitWriter } from './bits';
import { findBox, listBoxes } from './mp4';

/** What must be known of a stream to write slices that belong to it. Source: ITU-T H.264, 7.3.2 and 7.3.3. */
export type StreamParameters = { frameNumberBits: number; widthInMacroblocks: number; deblockingControl: boolean };

/** A slice header: where the slice begins, whether it opens a group of pictures, and its bits up to the end of the header. */
export type SliceHeader = { nalHeader: number; idr: boolean; firstMacroblock: number; copyTo: (out: BitWriter, sliceType: number) => void };

/**
 * Reads the sequence and picture parameters of an initialization segment.
 * @throws Error when the stream is not CAVLC baseline with picture order type 2, one reference, as make-loop.sh makes it
 */
export function readStreamParameters(init: Buffer): StreamParameters {
  const avcC = locateAvcConfiguration(init);
  const sequenceLength = init.readUInt16BE(avcC + 6);
  const sequence = new BitReader(unescape(init.subarray(avcC + 9, avcC + 8 + sequenceLength)));
  sequence.bits(24);
  sequence.unsigned();
  const frameNumberBits = sequence.unsigned() + 4;
  const orderType = sequence.unsigned();
  sequence.unsigned();
  sequence.bits(1);
  const widthInMacroblocks = sequence.unsigned() + 1;

  const pictureAt = avcC + 8 + sequenceLength + 1;
  const picture = new BitReader(unescape(init.subarray(pictureAt + 3, pictureAt + 2 + init.readUInt16BE(pictureAt))));
  picture.unsigned();
  picture.unsigned();
  const arithmetic = picture.bits(1);
  picture.bits(1);
  const groups = picture.unsigned();
  picture.unsigned();
  picture.unsigned();
  const weighted = picture.bits(1);
  picture.bits(2);
  picture.signed();
  picture.signed();
  picture.signed();
  const deblockingControl = picture.bits(1) === 1;
  if (arithmetic !== 0 || orderType !== 2 || groups !== 0 || weighted !== 0) {
    throw new Error('The loop is not as scripts/make-loop.sh makes it: it must be CAVLC baseline without B-frames');
  }
  return { frameNumberBits, widthInMacroblocks, deblockingControl };
}

/** Reads the header of a slice NAL unit (type 1 or 5); null for other NAL units. */
export function readSliceHeader(nal: Buffer, { frameNumberBits, deblockingControl }: StreamParameters): SliceHeader | null {
  const nalHeader = nal[0] ?? 0;
  const type = nalHeader & 31;
  if (type !== 1 && type !== 5) return null;
  const idr = type === 5;
  const reader = new BitReader(unescape(nal.subarray(1, 40)));
  const firstMacroblock = reader.unsigned();
  reader.unsigned();
  const parameterSet = reader.unsigned();
  const frameNumber = reader.bits(frameNumberBits);
  const idrPicture = idr ? reader.unsigned() : 0;
  return {
    nalHeader, idr, firstMacroblock,
    copyTo(out, sliceType) {
      out.bits(nalHeader, 8);
      out.unsigned(firstMacroblock);
      out.unsigned(sliceType);
      out.unsigned(parameterSet);
      out.bits(frameNumber, frameNumberBits);
      if (idr) out.unsigned(idrPicture);
      // Predicted slices: no override of the reference count, no reordering.
      if (!idr) out.bits(0, 2);
      // Reference marking: for an IDR picture two flags, for others "sliding window"; pictures that nobody refers to have none.
      if (idr) out.bits(0, 2);
      else if (nalHeader >> 5 !== 0) out.bits(0, 1);
      out.unsigned(0);
      if (deblockingControl) out.unsigned(1);
    },
  };
}

function locateAvcConfiguration(init: Buffer): number {
  const at = init.indexOf('avcC', findBox(listBoxes(init), 'moov').start, 'latin1');
  if (at < 0) throw new Error('The loop is damaged: no H.264 configuration');
  return at + 4;
}
