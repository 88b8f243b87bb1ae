import fc from 'fast-check';
import { SEED } from './counts';

// Every property draws by the one seed, as what is drawn by lot here does, unless its test names another.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: SEED });
