/** The simulator of a product's page: what works a case out, and what shows it. One file. */
export { loadLifecycle } from '@/corpus/load-lifecycle';
export { default as LiveSimulator } from './live-simulator';
export { simulateCases } from './simulate-cases';
