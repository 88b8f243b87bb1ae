import { expect, test, visit } from './fixture';

test.describe('a product that is none of the 75', () => {
  test.use({ allowed: [/404/] });

  test('has its clauses and where to look, and no timeline', async ({ page }) => {
    await visit(page, '/products/ecs');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('云服务器 ECS');
    await expect(page).toHaveTitle('云服务器 ECS · 协议详览');
    const card = page.getByRole('region', { name: '云服务器 ECS' });
    await expect(card).toContainText('不在专用说明的 75 个产品里');
    await expect(card).toContainText('请在阿里云官网查“云服务器 ECS 欠费说明”');
    for (const [clause, id] of [
      ['5.2', 'g-5.2'],
      ['5.5', 'g-5.5'],
      ['9.2.4', 'g-9.2.4'],
      ['14.4.1', 'g-14.4.1'],
    ] as const) {
      await expect(card.getByRole('link', { name: clause, exact: true }).first()).toHaveAttribute(
        'href',
        `/agreement#${id}`,
      );
    }
    await expect(card).not.toContainText(/\d+ ?(天|日|小时)/);
    await expect(card).not.toContainText('存疑');
  });

  test('may be a later name, which is said as a doubt', async ({ page }) => {
    await visit(page, '/en/products/rabbitmq');
    const card = page.getByRole('region', { name: 'Message Queue for RabbitMQ' });
    await expect(card).toContainText('In doubt: Article 6');
    await card.getByRole('link', { name: 'Article 6, Message Queue (MQ)' }).click();
    await expect(page).toHaveURL('/en/products/message-queue');
  });
});
