import type { ImpactConfig } from './config.js';
import { configSchema } from './config-schema.js';
import { parseSettings } from './parse-settings.js';

/**
 * Reads the text of a config.
 *
 * @throws `ImpactError` `invalid-config` with the line of a fault in the JSON, or the path of
 *   every setting that a config cannot have.
 */
export function parseConfig(text: string, file: string): ImpactConfig {
  return parseSettings(configSchema, text, file);
}
