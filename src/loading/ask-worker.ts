/** Says something to a service worker and waits for what it answers first; `undefined` where it does not in time. */
export function askWorker(
  worker: Pick<ServiceWorker, 'postMessage'>,
  message: string,
  within = 3000,
): Promise<unknown> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', ({ data }) => {
      port1.close();
      resolve(data);
    });
    port1.start();
    setTimeout(() => resolve(undefined), within);
    worker.postMessage(message, [port2]);
  });
}
