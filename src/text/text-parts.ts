/** What every text of the agreement gets after it is there: marks, their switches, previews. One file. */
export { default as LayerSwitches } from './layer-switch-list';
export { default as ReferencePreview } from './reference-preview';
export { default as TextLayers } from './text-layers';
