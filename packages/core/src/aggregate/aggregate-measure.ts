import { type MeasureId, measureIds } from '../model/measure.js';

const derivedMeasureIds = ['hours', 'noShows', 'attendanceRate', 'meanSize', 'medianSize'] as const;

/** A measure of the model, or one that is only computed and that no target or statement names. */
export type AggregateMeasure = MeasureId | (typeof derivedMeasureIds)[number];

/** Every measure that {@link aggregate} computes, in the order in which they are printed. */
export const aggregateMeasures: readonly AggregateMeasure[] = [...measureIds, ...derivedMeasureIds];
