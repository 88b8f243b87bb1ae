import { LONGEST_TEXT, MOST_SERVICES, type Service, type ServiceKey, type ServiceList } from './model';

/** Changes to a list; each gives a new list, and the same one where nothing changes. */

/** Adds services at the end, as many as there is room for. @param makeId - an id that the list does not have yet. */
export function addServices(
  list: ServiceList,
  added: readonly Omit<Service, 'id'>[],
  makeId: () => string,
): ServiceList {
  const taken = new Set(list.services.map(({ id }) => id));
  const free = () => {
    let id = makeId();
    while (taken.has(id)) id = makeId();
    taken.add(id);
    return id;
  };
  const room = Math.max(0, MOST_SERVICES - list.services.length);
  const services = added.slice(0, room).map((service) => ({ id: free(), ...service }));
  return services.length === 0 ? list : { ...list, services: [...list.services, ...services] };
}

/** Takes services out; a supposed payment no longer speaks of them. */
export function removeServices(list: ServiceList, ids: readonly string[]): ServiceList {
  const gone = new Set(ids);
  const services = list.services.filter(({ id }) => !gone.has(id));
  if (services.length === list.services.length) return list;
  const only = list.supposed.only.filter((id) => !gone.has(id));
  // What was chosen and is gone must not turn into all.
  const paid = list.supposed.only.length > 0 && only.length === 0 ? '' : list.supposed.paid;
  return { ...list, services, supposed: { paid, only } };
}

/** Puts a copy of a service behind it. */
export function duplicateService(list: ServiceList, id: string, makeId: () => string): ServiceList {
  const index = list.services.findIndex((service) => service.id === id);
  const service = list.services[index];
  if (!service) return list;
  const { services } = addServices({ ...list, services: [...list.services] }, [withoutId(service)], makeId);
  const copy = services.at(-1);
  if (!copy || services.length === list.services.length) return list;
  return { ...list, services: list.services.toSpliced(index + 1, 0, copy) };
}

const withoutId = ({ slug, label, values }: Service) => ({ slug, label, values });

/** Moves a service up or down by so many places, as far as there are. */
export function moveService(list: ServiceList, id: string, by: number): ServiceList {
  const from = list.services.findIndex((service) => service.id === id);
  const service = list.services[from];
  const to = Math.min(list.services.length - 1, Math.max(0, from + by));
  if (!service || to === from) return list;
  return { ...list, services: list.services.toSpliced(from, 1).toSpliced(to, 0, service) };
}

/** Changes a service's own values; an empty one is taken out, so that the common case counts again. */
export function changeValues(
  list: ServiceList,
  id: string,
  changed: Readonly<Partial<Record<ServiceKey, string>>>,
): ServiceList {
  return changeService(list, id, (service) => {
    const values = Object.fromEntries(
      Object.entries({ ...service.values, ...changed }).flatMap(([key, value]) =>
        value.trim() === '' ? [] : [[key, value.slice(0, LONGEST_TEXT)]],
      ),
    );
    return { ...service, values };
  });
}

export function changeLabel(list: ServiceList, id: string, label: string): ServiceList {
  return changeService(list, id, (service) => ({ ...service, label: label.slice(0, LONGEST_TEXT) }));
}

function changeService(list: ServiceList, id: string, change: (service: Service) => Service): ServiceList {
  return { ...list, services: list.services.map((service) => (service.id === id ? change(service) : service)) };
}
