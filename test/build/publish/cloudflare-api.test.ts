import { afterEach, describe, expect, test, vi } from 'vitest';
import { signIn } from '../../../src/build/publish/cloudflare-api.ts';
import { fakeCloudflare } from '../../support/fake-cloudflare.ts';

afterEach(() => vi.unstubAllEnvs());

async function fake() {
  const cloudflare = await fakeCloudflare();
  vi.stubEnv('CLOUDFLARE_API_BASE_URL', cloudflare.base);
  return cloudflare;
}

describe('signing in', () => {
  test('finds the only account', async () => {
    const cloudflare = await fake();
    const account = await signIn({ type: 'api_token', token: 't' }, undefined);
    expect(account.id).toBe(cloudflare.account);
    expect(await account.get('/workers/subdomain')).toEqual({ result: { subdomain: 'example' }, cursor: '' });
  });

  test('takes the account that is asked for without a call', async () => {
    const cloudflare = await fake();
    expect((await signIn({ type: 'oauth', token: 't' }, 'asked')).id).toBe('asked');
    expect(cloudflare.calls).toEqual([]);
  });

  test('without credentials says how to get them', async () => {
    await expect(signIn({ type: 'none' }, undefined)).rejects.toThrow(/npx wrangler login/);
    await expect(signIn(null, undefined)).rejects.toThrow(/CLOUDFLARE_API_TOKEN/);
  });
});

describe('a call that goes wrong says which and why', () => {
  test.each([403, 429, 500])('%i', async (status) => {
    const cloudflare = await fake();
    cloudflare.refuse('GET /workers/subdomain', status);
    const account = await signIn({ token: 't' }, cloudflare.account);
    await expect(account.get('/workers/subdomain')).rejects.toThrow(
      new RegExp(
        `^Cloudflare refused GET /accounts/\\w+/workers/subdomain \\(${status}\\): refused with ${status} \\[10000\\]$`,
      ),
    );
  });

  test('nobody answers', async () => {
    vi.stubEnv('CLOUDFLARE_API_BASE_URL', 'http://127.0.0.1:1/client/v4');
    await expect(signIn({ token: 't' }, undefined)).rejects.toThrow(
      /^Cloudflare did not answer GET \/accounts as it should\.$/,
    );
  });
});
