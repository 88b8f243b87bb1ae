import { parseAgreement } from '../src/agreement/parse-agreement';
export const parse = parseAgreement;
