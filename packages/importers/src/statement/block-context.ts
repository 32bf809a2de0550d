import type { StatementRole } from '@partnership-impact/core';
import type { Block } from '../document/document.js';
import type { Count } from './count.js';
import type { HeadingSays } from './heading-scope.js';
import type { OpenTypes } from './open-types.js';
import type { BlockReading } from './read-block.js';
import { type Headings, isClosed } from './read-headings.js';

/** What stands around a block and holds for its figures. */
export interface BlockContext {
  readonly scope: Readonly<Record<string, string>>;
  readonly role: StatementRole | null;
  /** Numbers whose noun those of the block may take over. */
  readonly earlier: readonly Count[];
  /** The passage of the list that the block stands in. */
  readonly list: string | null;
}

/** Where the context is looked up. */
export interface Around {
  readonly readings: ReadonlyMap<number, BlockReading>;
  readonly headings: Headings;
  readonly types: OpenTypes;
}

/** Collects what the headings, the lead of the list and the items around say of a block's figures. */
export function contextOf(block: Block, { readings, headings, types }: Around): BlockContext {
  const scope: Record<string, string> = {};
  let role: StatementRole | null = null;
  for (const [depth, index] of block.headings.entries()) {
    const says = headings.says.get(index);
    if (!says || isClosed(index, block.headings[depth + 1], headings)) continue;
    Object.assign(scope, saidScope(says, types));
    role = says.role ?? role;
  }
  if (block.kind !== 'list-item') return { scope, role, earlier: [], list: null };
  const parent = block.parent === null ? undefined : readings.get(block.parent);
  const lead = block.lead === null ? undefined : readings.get(block.lead);
  const above = parent ?? lead;
  if (lead) {
    Object.assign(scope, saidScope(lead.says, types));
    role = lead.says.role ?? role;
  }
  if (parent) {
    Object.assign(scope, parent.context.scope, saidScope(parent.says, types));
    role = parent.says.role ?? parent.context.role ?? role;
  }
  const list =
    parent?.context.list ??
    lead?.passage ??
    `${block.source.file}#list${block.lead ?? block.parent ?? block.index}`;
  return { scope, role, earlier: above?.counts ?? [], list };
}

function saidScope(
  { scope, openType, event }: HeadingSays,
  types: OpenTypes,
): Record<string, string> {
  return {
    ...Object.fromEntries(scope),
    ...(openType === null ? {} : { type: types.nameOf(openType) }),
    ...(event === null || openType !== null ? {} : { event }),
  };
}
