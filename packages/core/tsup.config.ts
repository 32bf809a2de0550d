import { defineConfig } from 'tsup';
import { library } from '../../tsup.config.base.js';

// The errors alone, for bundles that need no figure: a chart is a tenth of the size without the schemas.
export default defineConfig(library({ entry: ['src/index.ts', 'src/errors.ts'] }));
