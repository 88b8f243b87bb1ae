import type { kindsZh } from './kinds.zh';
import type { Shape } from './shape';

/** Names of the kinds of provision in English. */
export const kindsEn = {
  kinds: {
    title: 'Kind of provision',
    note: 'Classified by this site from words; no part of the agreement, and fallible: of what readers found in samples it finds about four in five. The published agreement sets key clauses in bold and underlined, which this text does not carry.',
    short: 'Classified by this site from words; fallible.',
    any: 'any',
    listed: 'Provisions classified as “{{kind}}”; the words for which they are so are marked.',
    names: {
      obligation: 'Duties and undertakings of the customer',
      right: 'Rights of the vendor',
      promise: 'Promises of the vendor',
      exemption: 'Exemption and limit of liability',
      data: 'Data and personal information',
      payment: 'Fees and payment',
      lifecycle: 'Expiry, arrears and release',
      termination: 'Suspension and termination',
      breach: 'Breach and compensation',
      change: 'Changes of terms and services',
      notice: 'Notices and announcements',
      property: 'Intellectual property and licences',
      confidentiality: 'Confidentiality',
      dispute: 'Disputes and governing law',
      definition: 'Definitions',
    },
  },
} satisfies Shape<typeof kindsZh>;
