/** Where each defect stands in the text, in the order of the register. A module of its own: only what needs it loads it. */
export { default as defectMarks } from 'virtual:defect-marks';
