import type { Service, ServiceList } from '@/services/model';

/** Whether two lists say the same, in whatever order their values were set. */
export const isSameList = (one: ServiceList, other: ServiceList): boolean => plainList(one) === plainList(other);

/** Whether two services say the same, whichever their ids are. */
export const isSameService = (one: Service, other: Service): boolean => plainService(one) === plainService(other);

const plainList = ({ trigger, at, services, supposed, need }: ServiceList) =>
  JSON.stringify([
    trigger,
    at,
    services.map((service) => [service.id, plainService(service)]),
    supposed.paid,
    supposed.only,
    need,
  ]);

const plainService = ({ slug, label, values }: Service) =>
  JSON.stringify([slug, label, Object.entries(values).toSorted(([one], [other]) => (one < other ? -1 : 1))]);
