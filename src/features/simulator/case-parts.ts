/** The simulator of a product's page: what works a case out, and what shows it. One file. */
export { default as LiveSimulator } from './live-simulator';
export { loadCases } from './load-cases';
