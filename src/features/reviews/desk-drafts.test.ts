// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { readDraft, writeDraft } from './desk-drafts';

afterEach(() => {
  vi.unstubAllGlobals();
  writeDraft('a', undefined);
  localStorage.clear();
});

const isAsked = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));

test('what is written is in the browser at once, and gone when it is kept', () => {
  writeDraft('a', '上限只及该服务');
  expect(localStorage.getItem('review-draft a')).toBe('上限只及该服务');
  expect([readDraft('a'), isAsked()]).toEqual(['上限只及该服务', false]);
  writeDraft('a', undefined);
  expect([readDraft('a'), localStorage.length]).toEqual([undefined, 0]);
});

test('where the browser keeps nothing it stays in memory, and the reader is asked before the page is left', () => {
  vi.stubGlobal('localStorage', {
    getItem: () => null,
    removeItem: () => undefined,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  });
  writeDraft('a', '首月几乎为零');
  expect([readDraft('a'), isAsked()]).toEqual(['首月几乎为零', true]);
  writeDraft('a', undefined);
  expect([readDraft('a'), isAsked()]).toEqual([undefined, false]);
});
