import { render } from '../entry-server';
export const draw = render;
