/** `npm run check`: types, lint, unused code, sizes. */
import { runChecks } from './checks';

if (!(await runChecks())) process.exitCode = 1;
