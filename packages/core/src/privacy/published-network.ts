import type { PublishedFunnelRow } from './publish-funnel.js';
import type { PublishedGrowth } from './publish-growth.js';
import type { PublishedReachRow } from './publish-reach.js';

/** The figures of a partnership database as they may be published. */
export interface PublishedNetwork {
  /** Counts below it, and those that would give them away, are hidden. */
  readonly minimum: number;
  /** A funnel for each dimension; its last row is the whole. */
  readonly tables: readonly {
    readonly by: string;
    readonly rows: readonly PublishedFunnelRow[];
  }[];
  /** Whom the events reached; empty where no attendance is kept. */
  readonly reach: readonly PublishedReachRow[];
  readonly growth: PublishedGrowth;
}
