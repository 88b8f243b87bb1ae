/**
 * What a rule is about in a word or two, for an English title that has no room for its name: what is lost or stops is then still
 * said, and not only that something is. A part stays a part.
 */
export const briefSubjects: Readonly<Record<string, string>> = {
  'All data on the cache disk': 'Cache data',
  'Operations of all pay-as-you-go services of the account': 'PAYG operations',
  'All or part of the service': 'All or part',
  'Configuration of service groups': 'Group config',
  'Control data of the consortium': 'Control data',
  'Custom time series': 'Time series',
  'Flows and records of their runs': 'Flow records',
  'Ingestion templates': 'Templates',
  'Messages not processed': 'Messages',
  'Metadata service': 'Metadata',
  'New ingestion jobs': 'New jobs',
  'Requests in the asynchronous queue': 'Queue',
  'Use of the interface': 'API',
};
