/** Numbers of 0 and above, seven bits a byte, the last byte below 128 (LEB128). */
export class ByteWriter {
  #bytes = new Uint8Array(64);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  #reserve(count: number): void {
    if (this.#length + count <= this.#bytes.length) return;
    const wider = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + count));
    wider.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = wider;
  }

  byte(value: number): void {
    this.#reserve(1);
    this.#bytes[this.#length++] = value;
  }

  number(value: number): void {
    this.#reserve(8);
    let left = value;
    while (left > 127) {
      this.#bytes[this.#length++] = (left % 128) + 128;
      left = Math.floor(left / 128);
    }
    this.#bytes[this.#length++] = left;
  }

  bytes(values: Uint8Array): void {
    this.#reserve(values.length);
    this.#bytes.set(values, this.#length);
    this.#length += values.length;
  }

  /** The text from a UTF-16 code unit on; its length is the reader's to know. */
  text(text: string, from: number): void {
    for (let at = from; at < text.length; at++) this.number(text.charCodeAt(at));
  }

  /** What was written since the last call. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = this.#bytes.slice(0, this.#length);
    this.#length = 0;
    return taken;
  }
}

/** Reads what a ByteWriter has written. Beyond the end every number is 0. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.at = at;
  }

  get isAtEnd(): boolean {
    return this.at >= this.#bytes.length;
  }

  byte(): number {
    return this.#bytes[this.at++] ?? 0;
  }

  number(): number {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = this.#bytes[this.at++] ?? 0;
      if (byte < 128) return value + byte * scale;
      value += (byte - 128) * scale;
      scale *= 128;
    }
  }

  bytes(count: number): Uint8Array {
    const from = this.at;
    this.at += count;
    return this.#bytes.subarray(from, this.at);
  }

  text(length: number): string {
    let text = '';
    for (let left = length; left > 0; left--) text += String.fromCharCode(this.number());
    return text;
  }

  /** Passes over as many numbers. */
  skip(count: number): void {
    for (let left = count; left > 0 && !this.isAtEnd; left--)
      while ((this.#bytes[this.at++] ?? 0) > 127);
  }
}
