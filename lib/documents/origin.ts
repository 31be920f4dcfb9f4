/** Where a text is published and what it was made from: what its downloaded copies carry along. */
export type TextOrigin = {
  /** Whole address of the text's page, in the language of the copy. */
  page: string;
  /** Whole address of the received file. */
  received: string;
  /** SHA-256 of the received file, 64 hexadecimal digits. */
  sha256: string;
};
