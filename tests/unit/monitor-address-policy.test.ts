import { describe, expect, test } from 'vitest';
import { mayReach, mayRequest, namesThisMachine } from '@/server/monitor/address-policy';

describe('addresses', () => {
  test.each(['8.8.8.8', '94.20.0.1', '2a00:1450::1'])('%s is public', (address) => {
    expect([mayReach(address, 'public'), mayReach(address, 'loopback'), mayReach(address, 'any')]).toEqual([true, false, true]);
  });

  test.each(['10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '224.0.0.1', 'fd00::1', 'fe80::1', '64:ff9b::a00:1', '::'])(
    '%s is inside the house', (address) => expect([mayReach(address, 'public'), mayReach(address, 'loopback')]).toEqual([false, false]),
  );

  test.each(['127.0.0.1', '127.9.9.9', '::1'])('%s is this machine', (address) => {
    expect([mayReach(address, 'public'), mayReach(address, 'loopback')]).toEqual([false, true]);
  });

  test('172.32.0.1 is public again', () => expect(mayReach('172.32.0.1', 'public')).toBe(true));
});

test.each([
  ['http://2130706433/', false], ['http://0x7f.1/', false], ['http://[::ffff:10.0.0.1]/', false], ['http://[::1]/', false],
  ['file:///etc/passwd', false], ['ftp://example.org/', false], ['https://example.org/live.m3u8', true],
])('%s: %s', (address, allowed) => expect(mayRequest(new URL(address), 'public')).toBe(allowed));

test.each([
  ['http://localhost:3001/57-2/index.m3u8', true], ['http://127.0.0.1/', true], ['http://[::1]:3001/', true],
  ['https://streams.portal.example/57-2/index.m3u8', false], ['http://localhost.example/', false], ['http://10.0.0.1/', false], ['not an address', false],
])('%s is this machine: %s', (address, here) => expect(namesThisMachine(address)).toBe(here));
