export { civilReadings } from '@content/lifecycle/counting';
