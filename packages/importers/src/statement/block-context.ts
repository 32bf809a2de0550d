import type { StatementRole } from '@partnership-impact/core';
import type { Block } from '../document/document.js';
import type { Count } from './count.js';
import type { HeadingSays } from './heading-scope.js';
import type { OpenTypes } from './open-types.js';
import type { BlockReading } from './read-block.js';

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
  readonly types: OpenTypes;
}

/** Collects what the headings, the lead of the list and the items around say of a block's figures. */
export function contextOf(block: Block, { readings, types }: Around): BlockContext {
  const scope: Record<string, string> = {};
  let role: StatementRole | null = null;
  for (const [depth, index] of block.headings.entries()) {
    const says = readings.get(index)?.says;
    if (!says || isClosed(index, block.headings[depth + 1], readings)) continue;
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

/**
 * Whether a heading ends before the one that seems nested in it. Converters set levels at random: a
 * heading that names a value of a dimension is as deep as most headings that name one.
 */
function isClosed(
  outer: number,
  inner: number | undefined,
  readings: ReadonlyMap<number, BlockReading>,
): boolean {
  const next = inner === undefined ? undefined : readings.get(inner);
  const own = readings.get(outer);
  const dimension = own && dimensionOf(own.says);
  if (!next?.level || !own || dimension === undefined) return false;
  if (dimensionOf(next.says) !== undefined) return false;
  const levels = [...readings.values()]
    .filter(({ level, says }) => level !== null && dimensionOf(says) === dimension)
    .map(({ level }) => level ?? 0);
  const deep = levels.filter((level) => level >= (next.level ?? 0)).length;
  return deep * 2 > levels.length;
}

function saidScope(
  { scope, openType, event }: HeadingSays,
  types: OpenTypes,
): Record<string, string> {
  return {
    ...Object.fromEntries(scope),
    ...(openType === null ? {} : { type: types.nameOf(openType) }),
    ...(event === null ? {} : { event }),
  };
}

function dimensionOf({ scope, openType }: HeadingSays): string | undefined {
  return openType === null ? scope.keys().next().value : 'type';
}
