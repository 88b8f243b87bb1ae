import type { UnitId } from '@/agreement/model';
import { chapterOf } from './anchor';
import type { Target } from './model';
import type { Editing } from './new-edition';

/** Moves the numbers of a level: from 12.6 on, by one. */
const renumber = (parent: string, from: number, by: number) => (id: UnitId) => {
  if (!id.startsWith(parent)) return id;
  const [, number = '', rest = ''] = /^(\d+)(.*)$/.exec(id.slice(parent.length)) ?? [];
  return number !== '' && Number(number) >= from ? `${parent}${Number(number) + by}${rest}` : id;
};

export interface Case {
  readonly name: string;
  /** Of marks everywhere, how many stand exact, moved, unsure, orphan. */
  readonly counts: readonly [number, number, number, number];
  readonly edit: (editing: Editing) => void;
  /** Marks that the edit is about: unit, words, how they must stand. */
  readonly marks: readonly (readonly [UnitId, string, Target['fit']])[];
}

export const editionCases = (texts: ReadonlyMap<UnitId, string>): readonly Case[] => {
  const textOf = (unit: UnitId) => texts.get(unit) ?? '';
  return [
    { name: 'nothing changes', counts: [3428, 0, 0, 0], edit: () => {}, marks: [['g-12.6', '12个月', 'exact']] },
    {
      name: 'a clause is put in before 12.6, and those behind it are renumbered',
      counts: [3420, 8, 0, 0],
      edit: ({ rename, insert }) => {
        rename(renumber('g-12.', 6, 1));
        insert('g-12.7', 'g-12.6', '阿里云对数据的丢失不承担责任。');
      },
      marks: [
        ['g-12.6', '12个月', 'moved'],
        ['g-12.5', '补偿', 'exact'],
      ],
    },
    {
      name: 'a product is put in before 16, and all behind it are renumbered',
      counts: [1195, 2233, 0, 0],
      edit: ({ rename, insert }) => {
        rename(renumber('p-', 16, 1));
        insert('p-17', 'p-16', '【新服务】');
      },
      marks: [
        ['p-16.1', '24小时', 'moved'],
        ['p-17.1.4', '15日', 'moved'],
        ['g-12.6', '12个月', 'exact'],
      ],
    },
    {
      name: '12.5 is deleted, and 12.6 gets its number',
      counts: [3414, 8, 4, 2],
      edit: ({ remove, rename }) => {
        remove('g-12.5');
        rename(renumber('g-12.', 6, -1));
      },
      marks: [
        ['g-12.5', '阿里云过错', 'orphan'],
        ['g-12.6', '12个月', 'moved'],
      ],
    },
    {
      name: 'product 15 is deleted, and all behind it are renumbered',
      counts: [1179, 2233, 14, 2],
      edit: ({ remove, rename }) => {
        for (const unit of texts.keys()) if (chapterOf(unit) === 'p-15') remove(unit);
        rename(renumber('p-', 16, -1));
      },
      marks: [['p-16.1', '24小时', 'moved']],
    },
    {
      name: '3.4.3 is deleted, and its number stays free',
      counts: [3420, 0, 1, 7],
      edit: ({ remove }) => remove('g-3.4.3'),
      marks: [
        ['g-3.4.3', '日程巡检', 'orphan'],
        ['g-3.4.5', '技术升级', 'exact'],
      ],
    },
    {
      name: '12.4 is put before 12.1, and the four change their numbers',
      counts: [3383, 45, 0, 0],
      edit: ({ move, rename }) => {
        move('g-12.4', 'g-12.1');
        rename((id) =>
          id.replace(/^g-12\.([1-4])(?!\d)/, (_all, number: string) => `g-12.${(Number(number) % 4) + 1}`),
        );
      },
      marks: [
        ['g-12.4', '72小时', 'moved'],
        ['g-12.1', '独立判断', 'moved'],
      ],
    },
    {
      name: 'product 34 is put at the end as 76',
      counts: [3370, 58, 0, 0],
      edit: ({ rename }) => rename((id) => id.replace(/^p-34(?!\d)/, 'p-76')),
      marks: [
        ['p-34.3.1', '24小时', 'moved'],
        ['p-34.3.2', '7日内', 'moved'],
      ],
    },
    {
      name: '5.3 becomes a clause of 51, another chapter',
      counts: [3422, 0, 6, 0],
      edit: ({ rename }) => rename((id) => (id === 'g-5.3' ? 'p-51.9' : id)),
      marks: [
        ['g-5.3', '抵消', 'unsure'],
        ['g-5.2', '万分之五', 'exact'],
      ],
    },
    {
      name: '4.2.1 is split in its first sentence',
      counts: [3418, 8, 1, 1],
      edit: ({ split }) => split('g-4.2.1', '您未在下单后立即付费的，', 'g-4.2.1.para1'),
      marks: [
        ['g-4.2.1', '阿里云才开始', 'moved'],
        ['g-4.2.1', '售罄', 'moved'],
      ],
    },
    {
      name: '3.4.3 is split behind a sentence',
      counts: [3420, 6, 1, 1],
      edit: ({ split }) => split('g-3.4.3', '中断或暂停。', 'g-3.4.3.para1'),
      marks: [
        ['g-3.4.3', '日程巡检', 'moved'],
        ['g-3.4.3', '无须针对', 'unsure'],
      ],
    },
    {
      name: '12.5 is joined to 12.4',
      counts: [3414, 12, 2, 0],
      edit: ({ join }) => join('g-12.5', 'g-12.4'),
      marks: [
        ['g-12.4', '72小时', 'moved'],
        ['g-12.5', '服务等级协议', 'moved'],
      ],
    },
    {
      name: '4.2.2 is joined to 4.2.1, which has 7日 three times already',
      counts: [3412, 14, 2, 0],
      edit: ({ join }) => join('g-4.2.2', 'g-4.2.1'),
      marks: [
        ['g-4.2.2', '7日', 'moved'],
        ['g-4.2.1', '7日届满', 'moved'],
      ],
    },
    {
      name: '34.3.2: 7日 becomes 15日',
      counts: [3419, 4, 5, 0],
      edit: ({ replace }) => replace('p-34.3.2', '7日内', '15日内'),
      marks: [
        ['p-34.3.2', '7日内', 'unsure'],
        ['p-34.3.2', '7日届满', 'moved'],
      ],
    },
    {
      name: '4.2.2: words before the mark change',
      counts: [3422, 3, 3, 0],
      edit: ({ replace }) => replace('g-4.2.2', '您至少应在', '您最迟应于'),
      marks: [['g-4.2.2', '服务期满前7日内', 'moved']],
    },
    {
      name: '4.2.2: words behind the mark change',
      counts: [3422, 3, 3, 0],
      edit: ({ replace }) => replace('g-4.2.2', '支付续费款项', '付清全部款项'),
      marks: [['g-4.2.2', '服务期满前7日内', 'moved']],
    },
    {
      name: '4.2.2: words on both sides of the mark change',
      counts: [3422, 2, 4, 0],
      edit: ({ replace }) => {
        replace('g-4.2.2', '服务期满前', '届满以前');
        replace('g-4.2.2', '内支付', '以内结清');
      },
      marks: [['g-4.2.2', '7日', 'unsure']],
    },
    {
      name: '5.2: 万分之五 becomes 万分之三',
      counts: [3419, 7, 2, 0],
      edit: ({ replace }) => replace('g-5.2', '万分之五', '万分之三'),
      marks: [
        ['g-5.2', '万分之五', 'unsure'],
        ['g-5.2', '按日承担万分之五的违约金', 'unsure'],
        ['g-5.2', '必要的通知', 'moved'],
      ],
    },
    {
      name: '12.4: a word of the mark goes',
      counts: [3420, 7, 1, 0],
      edit: ({ replace }) => replace('g-12.4', '连续72小时', '72小时'),
      marks: [
        ['g-12.4', '造成您连续72小时不能正常使用', 'unsure'],
        ['g-12.4', '连续', 'orphan'],
      ],
    },
    {
      name: '12.4 is written anew',
      counts: [3420, 0, 1, 7],
      edit: ({ replace }) => replace('g-12.4', textOf('g-12.4'), '任何一方可随时解除。'),
      marks: [
        ['g-12.4', '72小时', 'orphan'],
        ['g-12.4', textOf('g-12.4'), 'orphan'],
      ],
    },
    {
      name: '4.2.2 is said twice in its unit',
      counts: [3422, 0, 6, 0],
      edit: ({ double }) => double('g-4.2.2', textOf('g-4.2.2')),
      marks: [
        ['g-4.2.2', '7日', 'unsure'],
        ['g-4.2.2', textOf('g-4.2.2'), 'unsure'],
      ],
    },
    {
      name: '4.2.1: a sentence is doubled',
      counts: [3418, 6, 4, 0],
      edit: ({ double }) => double('g-4.2.1', '在您付费之后，阿里云才开始为您提供服务。'),
      marks: [
        ['g-4.2.1', '付费之后', 'unsure'],
        ['g-4.2.1', '阿里云才开始为您提供服务。', 'unsure'],
        ['g-4.2.1', '售罄', 'moved'],
      ],
    },
    {
      name: 'what 12.4 says is said again by a paragraph of its chapter',
      counts: [3428, 0, 0, 0],
      edit: ({ insert }) => insert('g-12.5', 'g-12.4.para1', textOf('g-12.4')),
      marks: [['g-12.4', '72小时', 'exact']],
    },
    {
      name: 'what 16.1 says is said by another product too, and 16 gets the number 18',
      counts: [3407, 21, 0, 0],
      edit: ({ insert, rename }) => {
        rename((id) => id.replace(/^p-16(?!\d)/, 'p-80'));
        insert('p-17', 'p-16', '【另一服务】');
        insert('p-17', 'p-16.1', textOf('p-16.1'));
      },
      marks: [['p-16.1', '24小时', 'moved']],
    },
    {
      name: '16 gets another title',
      counts: [3407, 0, 20, 1],
      edit: ({ replace }) => replace('p-16', textOf('p-16'), '【转码】'),
      marks: [['p-16.1', '24小时', 'unsure']],
    },
    {
      name: '16 gets a longer title',
      counts: [3427, 1, 0, 0],
      edit: ({ replace }) => replace('p-16', textOf('p-16'), '【媒体处理】（简称“MPS”）'),
      marks: [['p-16.1', '24小时', 'exact']],
    },
    {
      name: '5.5 says 客户 where it said 您',
      counts: [3419, 6, 3, 0],
      edit: ({ replace }) => {
        for (const _one of textOf('g-5.5').matchAll(/您/gu)) replace('g-5.5', '您', '客户');
      },
      marks: [
        ['g-5.5', '缓冲期届满', 'moved'],
        ['g-5.5', '您的用户业务数据', 'unsure'],
      ],
    },
    {
      name: '16 and 17 change places and numbers',
      counts: [3354, 74, 0, 0],
      edit: ({ rename }) =>
        rename((id) => id.replace(/^p-1([67])(?!\d)/, (_all, last: string) => `p-1${last === '6' ? 7 : 6}`)),
      marks: [
        ['p-16.1', '24小时', 'moved'],
        ['p-17.1.4', '15日', 'moved'],
      ],
    },
    {
      name: '17.1.4 begins with other words',
      counts: [3417, 11, 0, 0],
      edit: ({ replace }) => replace('p-17.1.4', '自阿里云', '特别约定：自阿里云'),
      marks: [
        ['p-17.1.4', '暂停服务之时起的15日内', 'moved'],
        ['p-17.1.4', '持续计算存储费用', 'moved'],
      ],
    },
    {
      name: '5.3: a comma becomes another',
      counts: [3422, 3, 3, 0],
      edit: ({ replace }) => replace('g-5.3', '，', '、'),
      marks: [['g-5.3', '抵消', 'moved']],
    },
    {
      name: '5.2: a word goes in one place, and comes in another',
      counts: [3419, 6, 3, 0],
      edit: ({ replace }) => {
        replace('g-5.2', '必要的', '');
        replace('g-5.2', '的权利', '的必要的权利');
      },
      marks: [['g-5.2', '必要的', 'unsure']],
    },
    {
      name: 'all at once',
      counts: [1173, 2234, 14, 7],
      edit: ({ rename, insert, remove, replace, double }) => {
        replace('p-34.3.2', '7日内', '15日内');
        double('g-4.2.2', textOf('g-4.2.2'));
        remove('g-3.4.3');
        rename(renumber('g-12.', 6, 1));
        rename(renumber('p-', 16, 1));
        insert('p-17', 'p-16', '【新服务】');
      },
      marks: [
        ['p-34.3.2', '7日内', 'unsure'],
        ['g-4.2.2', '7日', 'unsure'],
        ['g-12.6', '12个月', 'moved'],
      ],
    },
  ];
};
