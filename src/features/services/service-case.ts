import type { Clock } from '@/cases/moment';
import type { SimulatorView } from '@/cases/simulator-view';
import type { Product } from '@/compile/model';
import type { Service, ServiceValues } from '@/services/model';

/** A service with its case, worked out as its product's page does. The same service and case are the same object. */
export interface ServiceCase {
  readonly service: Service;
  readonly product: Product;
  /** The label, or the product's name in the reader's language. */
  readonly name: string;
  /** The label, or the product’s name; of a long one the shortest. It is what rows, sentences and drawings have alike. */
  readonly shortName: string;
  /** The values of the case, its own and the common ones, as the product's address has them. */
  readonly values: ServiceValues;
  /** The case without any payment that is only supposed. */
  readonly view: SimulatorView;
  readonly clock: Clock;
}
