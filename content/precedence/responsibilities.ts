import type { Precedence } from '../../src/precedence/model';
import { ABOVE_OS, ABOVE_OS_6, BACKUP_BY_PRODUCT, BELOW_OS, PASSWORDS } from './general-clauses.ts';
import { before } from './write.ts';

/** What 7.1.6 leaves to the product. */
const leftToProduct = (zh: string, en: string) =>
  [
    `${zh}；通用条款把备份功能留给具体服务约定。`,
    `${en} The general terms leave backup functions to the product.`,
  ] as const;

const ABOVE = [
  '具体到您上传、部署的应用：操作系统之上由您负责。',
  'Made concrete for what the customer uploads or deploys: what is above the operating system is the customer’s.',
] as const;
const OWN_HARDWARE = [
  '码栈企业版运行的硬件服务器、操作系统等由您负责；通用条款下操作系统以下由阿里云负责。本条若只说您自己的运行环境，两者可以并存。',
  'For the enterprise edition hardware, operating system and so on are the customer’s; by the general terms what is below the operating system is the vendor’s. If this is about the customer’s own environment only, both may hold.',
] as const;

/** Who looks after what: backups, passwords, systems and their security. */
export const responsibilities: readonly Precedence[] = [
  before(
    ['p-9.3', '在监控报告数据过期前，您应及时对该类数据进行迁出或备份'],
    'specifies',
    ['g-7.1.6', '您应负责您数据的备份工作'],
    'responsibility',
    '阿里云不负责存储监控数据；数据过期之前由您迁出或备份。',
    'The vendor does not store monitoring data; the customer moves or backs them up before they expire.',
  ),
  before(
    ['p-10.3', '阿里云的数据集成并不为您提供存储数据的空间，您需自行负责数据的存储以及备份'],
    'specifies',
    BACKUP_BY_PRODUCT,
    'responsibility',
    ...leftToProduct(
      '不提供存储空间，存储和备份由您自行负责',
      'No storage is provided; storing and backing up are the customer’s.',
    ),
  ),
  before(
    ['p-16.2', '但不负责存储及备份前述多媒体文件，存储及备份是您的责任'],
    'specifies',
    BACKUP_BY_PRODUCT,
    'responsibility',
    ...leftToProduct(
      '不负责存储及备份多媒体文件，由您存储、备份',
      'Media files are neither stored nor backed up; that is the customer’s.',
    ),
  ),
  before(
    ['p-19.2', '就你的素材和设计成果，阿里云不负责存储，请您自行存储并备份'],
    'specifies',
    BACKUP_BY_PRODUCT,
    'responsibility',
    ...leftToProduct(
      '不负责存储素材和设计成果，由您自行存储并备份',
      'Material and designs are not stored; the customer stores and backs them up.',
    ),
  ),
  before(
    ['p-20.5', '存储或备份并非是阿里云的责任，您应及时的存储、备份'],
    'specifies',
    BACKUP_BY_PRODUCT,
    'responsibility',
    ...leftToProduct(
      '虽然可以存储微电影，存储或备份并非阿里云的责任，由您存储、备份',
      'Films can be stored, but storing or backing up is no duty of the vendor; the customer is to do both.',
    ),
  ),
  before(
    ['p-21.3', '阿里云Data Lake Analytics服务并不负责您提交任务以及使用该服务处理结果的存储，您应及时存储并备份'],
    'specifies',
    BACKUP_BY_PRODUCT,
    'responsibility',
    ...leftToProduct(
      '不负责存储任务和处理结果，由您存储并备份',
      'Tasks and results are not stored; the customer stores and backs them up.',
    ),
  ),
  before(
    ['p-24.2', '码栈服务并不负责存储您的业务数据，您输入的信息或由码栈服务执行获得的结果数据，您应自行负责存储和备份'],
    'specifies',
    BACKUP_BY_PRODUCT,
    'responsibility',
    ...leftToProduct(
      '不负责存储业务数据，输入和结果由您自行存储和备份',
      'Business data are not stored; the customer stores and backs up input and results.',
    ),
  ),
  before(
    ['p-24.3', '您应自行负责运行程序的资源，如硬件服务器或相应操作系统等'],
    'displaces',
    ['g-6.1', '阿里云仅负责操作系统以下的底层部分'],
    'responsibility',
    ...OWN_HARDWARE,
  ),
  before(
    ['p-24.3', '您应自行负责运行程序的资源，如硬件服务器或相应操作系统等'],
    'displaces',
    BELOW_OS,
    'responsibility',
    ...OWN_HARDWARE,
  ),
  before(
    ['p-26.4', '并不负责您数据的存储，您应妥善存储数据，同时阿里云郑重提示您根据业务需求对您数据进行备份'],
    'specifies',
    BACKUP_BY_PRODUCT,
    'responsibility',
    ...leftToProduct(
      '不负责存储数据，提示您按业务需求备份',
      'Data are not stored, and the customer is advised to back them up as its business needs.',
    ),
  ),
  before(
    ['p-39.10', 'DataWorks数据安全服务仅覆盖部分安全层面的分析,不对您的所有安全行为承担任何兜底'],
    'specifies',
    ['g-6.3', '您仍需要结合产品的使用情况自行判断安全保护服务是否符合自身数据和业务系统安全性和合规性要求'],
    'responsibility',
    '写明数据安全服务仅覆盖部分安全层面，不承担兜底。',
    'States that the security service covers only part and is no backstop.',
  ),
  before(
    ['p-40.2', '数据库之上的应用部分由您自行负责并运营维护'],
    'displaces',
    ABOVE_OS_6,
    'responsibility',
    '分界在数据库：其上的应用由您负责；通用条款的分界在操作系统。',
    'The boundary is the database, above which the customer is responsible; by the general terms it is the operating system.',
  ),
  before(
    ['p-40.2', '阿里云仅负责CDDC服务的数据库系统以下底层和阿里云软件'],
    'displaces',
    BELOW_OS,
    'responsibility',
    '分界在数据库系统：其下由阿里云负责；通用条款的分界在操作系统。',
    'The boundary is the database system, below which the vendor is responsible; by the general terms it is the operating system.',
  ),
  before(
    ['p-48.4', '您应审慎甄别您上传至无影云电脑/无影云应用的应用的安全性、稳定性及合规性，并自行承担相应责任'],
    'specifies',
    ABOVE_OS_6,
    'responsibility',
    ...ABOVE,
  ),
  before(
    ['p-48.4', '您应审慎甄别您上传至无影云电脑/无影云应用的应用的安全性、稳定性及合规性，并自行承担相应责任'],
    'specifies',
    ABOVE_OS,
    'responsibility',
    ...ABOVE,
  ),
  before(
    ['p-61.1', '阿里云向您提供数据库备份的服务，您需自行使用该服务备份您的数据'],
    'specifies',
    ['g-7.1.6', '阿里云的产品或服务可能会为您配置数据备份的功能或工具'],
    'responsibility',
    '本产品就是备份的工具；仍须由您自行使用来备份。',
    'This product is the backup tool; the customer still has to use it.',
  ),
  before(
    ['p-64.3.3.4', '因安全信息（包括密码、密钥等）保管不善而引发的后果及损失，均与阿里云无关'],
    'repeats',
    PASSWORDS,
    'responsibility',
    '密码、密钥保管不善的后果由您承担，与通用条款相同。',
    'Poor keeping of passwords and keys is the customer’s risk, as in the general terms.',
  ),
  before(
    ['p-67.3', '您通过阿里云容器服务部署的软件或应用程序的版权、安全性等内容，由您自己负责'],
    'specifies',
    ABOVE_OS_6,
    'responsibility',
    ...ABOVE,
  ),
  before(
    ['p-67.3', '您通过阿里云容器服务部署的软件或应用程序的版权、安全性等内容，由您自己负责'],
    'specifies',
    ABOVE_OS,
    'responsibility',
    ...ABOVE,
  ),
  before(
    ['p-71.3.7', '因您的原因致使数据在上传过程中出现的泄漏、丢失等任何风险，均由您自行承担责任'],
    'specifies',
    PASSWORDS,
    'responsibility',
    '具体到上传：因您的原因泄漏、丢失的，由您承担。',
    'Made concrete for uploads: leaks and loss that the customer causes are its own risk.',
  ),
  before(
    ['p-73.3', '您应当确保所设置的密码具备足够的复杂度'],
    'specifies',
    ['g-6.2', '您应当自行制定云上安全策略'],
    'responsibility',
    '列出您应采取的安全措施：密码复杂度、安全演练、定期备份等。',
    'Lists the security measures asked of the customer: strong passwords, drills, regular backups and so on.',
  ),
  before(
    ['p-73.4', '因您维护不当或保密不当致使上述数据、口令、密码等丢失或泄漏所引起的一切损失和后果均又您自行承担'],
    'repeats',
    PASSWORDS,
    'responsibility',
    '与通用条款几乎逐字相同。',
    'Almost word for word the general terms.',
  ),
];
