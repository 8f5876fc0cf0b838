/** `npm run check`: types, lint, unused code, sizes. */
import { runChecks } from '../checks/runChecks';
import { readArguments } from './readArguments';

readArguments('npm run check', {});

if (!(await runChecks())) process.exitCode = 1;
