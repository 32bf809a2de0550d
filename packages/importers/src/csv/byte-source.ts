import { beyondLimit, type Limits } from '../limits/limits.js';

/** Bytes at hand, or bytes that come in pieces: a stream of Node or of the browser, or a file of a form. */
export type ByteSource =
  | Uint8Array
  | ArrayBuffer
  | Blob
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array>;

/** What bounds the reading of a source. */
export interface SourceOptions {
  readonly file: string;
  readonly limits: Limits;
  readonly signal: AbortSignal | undefined;
}

/**
 * The pieces of a source one after the other.
 *
 * @throws `ImpactError` `limit-exceeded` as soon as more bytes came than `csvBytes` allows.
 */
export async function* chunksOf(
  source: ByteSource,
  { file, limits, signal }: SourceOptions,
): AsyncGenerator<Uint8Array> {
  let total = 0;
  for await (const chunk of opened(source)) {
    signal?.throwIfAborted();
    total += chunk.byteLength;
    if (total > limits.csvBytes) throw beyondLimit('csvBytes', file, total, limits);
    yield chunk;
  }
}

/** All bytes of a source in one piece. */
export async function bytesOf(source: ByteSource, options: SourceOptions): Promise<Uint8Array> {
  const { file, limits, signal } = options;
  if (source instanceof Uint8Array || source instanceof ArrayBuffer) {
    signal?.throwIfAborted();
    const bytes = source instanceof Uint8Array ? source : new Uint8Array(source);
    if (bytes.length > limits.csvBytes) throw beyondLimit('csvBytes', file, bytes.length, limits);
    return bytes;
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunksOf(source, options)) {
    chunks.push(chunk);
    length += chunk.byteLength;
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

async function* opened(source: ByteSource): AsyncGenerator<Uint8Array> {
  if (source instanceof Uint8Array) {
    yield source;
  } else if (source instanceof ArrayBuffer) {
    yield new Uint8Array(source);
  } else if (typeof Blob !== 'undefined' && source instanceof Blob) {
    yield* read(source.stream());
  } else if ('getReader' in source) {
    yield* read(source);
  } else {
    yield* source as AsyncIterable<Uint8Array>;
  }
}

/** Not every browser lets a stream be walked with `for await`. */
async function* read(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
