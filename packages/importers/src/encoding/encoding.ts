/** A way in which text is written in bytes, by the name that `TextDecoder` knows. */
export type Encoding =
  | 'utf-8'
  | 'utf-16le'
  | 'utf-16be'
  | 'windows-1250'
  | 'windows-1251'
  | 'windows-1252'
  | 'windows-1253'
  | 'windows-1254'
  | 'windows-1257'
  | 'iso-8859-2'
  | 'iso-8859-5'
  | 'iso-8859-7'
  | 'iso-8859-13'
  | 'iso-8859-15'
  | 'macintosh';

/** The encoding of a file, and on what grounds it is believed. */
export interface EncodingFound {
  readonly encoding: Encoding;
  /** Bytes of the byte order mark at the start, which is no part of the text. */
  readonly mark: number;
  /** `guessed`: told from the frequency of letters, and may be wrong. */
  readonly by: 'mark' | 'form' | 'guessed' | 'option';
}
