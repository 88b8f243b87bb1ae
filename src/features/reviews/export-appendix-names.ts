/** What may be said after the provisions; apart from what says it, which needs all layers. */
export const APPENDIX_NAMES = ['definitions', 'limits', 'precedence', 'defects'] as const;
export type AppendixName = (typeof APPENDIX_NAMES)[number];
