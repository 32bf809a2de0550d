import type { Block } from '../document/document.js';
import type { BlockContext } from './block-context.js';

/**
 * Names the passage of a sentence: the sentence itself, or the whole list with the sentence that
 * leads to it, since a list may take a whole apart.
 */
export function passageOf(block: Block, sentence: number, { list }: BlockContext): string {
  return list ?? `${block.source.file}#${block.index}.${sentence}`;
}
