import type { Plugin } from 'vite';
export function staticPreview(): Plugin { return { name: 'static-preview' }; }
