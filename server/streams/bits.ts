/** Writes an H.264 bit string (ITU-T H.264, 7.2 and 9.1), most significant bit first. */
export class BitWriter {
  private bytes = new Uint8Array(16_384);
  private length = 0;
  private current = 0;
  private filled = 0;

  /** `count` bits of an unsigned number, at most 32. */
  bits(value: number, count: number): void {
    for (let bit = count - 1; bit >= 0; bit--) {
      this.current = (this.current << 1) | ((value >>> bit) & 1);
      this.filled += 1;
      if (this.filled === 8) this.flush();
    }
  }

  /** An unsigned Exp-Golomb number, ue(v). */
  unsigned(value: number): void {
    const length = 32 - Math.clz32(value + 1);
    this.bits(0, length - 1);
    this.bits(value + 1, length);
  }

  /** Zero bits up to the next whole byte. */
  align(): void {
    while (this.filled > 0) this.bits(0, 1);
  }

  /** Whole bytes; the writer must be aligned. */
  raw(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** Closes with the stop bit and returns the bytes with emulation prevention (7.4.1). */
  finish(): Buffer {
    this.bits(1, 1);
    this.align();
    return escape(this.bytes.subarray(0, this.length));
  }

  private flush(): void {
    this.reserve(1);
    this.bytes[this.length] = this.current;
    this.length += 1;
    this.current = 0;
    this.filled = 0;
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const larger = new Uint8Array(2 * (this.length + more));
    larger.set(this.bytes);
    this.bytes = larger;
  }
}

/** Reads an H.264 bit string whose emulation prevention has been removed. */
export class BitReader {
  position = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /** `count` bits as an unsigned number, at most 32. */
  bits(count: number): number {
    let value = 0;
    for (let read = 0; read < count; read++) {
      value = value * 2 + (((this.bytes[this.position >> 3] ?? 0) >> (7 - (this.position & 7))) & 1);
      this.position += 1;
    }
    return value;
  }

  /** An unsigned Exp-Golomb number, ue(v). Throws where none can be. */
  unsigned(): number {
    let zeros = 0;
    while (this.bits(1) === 0) {
      zeros += 1;
      if (zeros > 31) throw new Error('The loop is damaged: no Exp-Golomb number here');
    }
    return 2 ** zeros - 1 + this.bits(zeros);
  }

  /** A signed Exp-Golomb number, se(v). */
  signed(): number {
    const code = this.unsigned();
    return code % 2 === 1 ? (code + 1) / 2 : -code / 2;
  }
}

/** Removes emulation prevention bytes (00 00 03) from a NAL unit. */
export function unescape(nal: Uint8Array): Uint8Array {
  return nal.filter((byte, at) => !(byte === 3 && at >= 2 && nal[at - 1] === 0 && nal[at - 2] === 0));
}

function escape(bytes: Uint8Array): Buffer {
  // At worst every third byte is an added one.
  const out = Buffer.allocUnsafe(Math.ceil(bytes.length * 1.5) + 1);
  let length = 0;
  let zeros = 0;
  for (const byte of bytes) {
    if (zeros >= 2 && byte <= 3) {
      out[length++] = 3;
      zeros = 0;
    }
    out[length++] = byte;
    zeros = byte === 0 ? zeros + 1 : 0;
  }
  return Buffer.from(out.subarray(0, length));
}
