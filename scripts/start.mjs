/** `npm start`: installs what is missing, builds, serves. */
import { ensurePackages, runScript } from './setup.mjs';

ensurePackages();
runScript('build');
runScript('preview');
