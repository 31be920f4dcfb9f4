/** The boxes that a segment or an initialization segment of fragmented MP4 begins with. */
const boxes = ['styp', 'moof', 'sidx', 'emsg', 'prft', 'ftyp', 'moov'];
const packetBytes = 188;
const syncByte = 0x47;

/** Whether bytes begin as media do: fragmented MP4, MPEG-2 transport stream, or packed audio. Source: RFC 8216, 3. */
export function isMedia(bytes: Buffer): boolean {
  if (boxes.includes(bytes.toString('latin1', 4, 8))) return true;
  if (bytes.toString('latin1', 0, 3) === 'ID3') return true;
  return bytes[0] === syncByte && (bytes.length <= packetBytes || bytes[packetBytes] === syncByte);
}
