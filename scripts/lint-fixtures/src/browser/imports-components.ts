import { Notice } from '@/components/notice';
export const notice = Notice;
