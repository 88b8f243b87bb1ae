import type { ServiceCase } from './service-case';
import { type CaseInputs, workOutCase } from './work-out-cases';

/** How long the page may wait for it at once, in milliseconds: with the drawing it has to fit into a frame. */
const SLICE = 6;

/**
 * Works a long list out a little at a time, so that the page answers meanwhile.
 *
 * @param clock - milliseconds.
 * @param pause - lets everything else come first.
 */
export async function workInSlices(
  inputs: CaseInputs,
  clock: () => number,
  pause: () => Promise<void>,
): Promise<readonly ServiceCase[]> {
  const worked: ServiceCase[] = [];
  let began = clock();
  for (const service of inputs.list.services) {
    const one = workOutCase(inputs, service);
    if (one) worked.push(one);
    if (clock() - began > SLICE) {
      await pause();
      began = clock();
    }
  }
  return worked;
}

/** Until the browser has done what waits, such as drawing and what somebody presses. */
export const pauseForOthers = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage('');
  });
