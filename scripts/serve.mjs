// Serves the built site on this machine, and says where.
import { preview } from 'vite';

const server = await preview({
  preview: { host: '127.0.0.1', port: Number(process.env['PORT'] ?? 4173), strictPort: false },
  logLevel: 'warn',
});
const address = server.resolvedUrls?.local[0] ?? server.resolvedUrls?.network[0];
console.log(`\nThe agreement explorer is at ${address}\nPress Ctrl+C to stop.`);
