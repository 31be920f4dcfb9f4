import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import { BlockList, isIP, isIPv6, type LookupFunction } from 'node:net';
import { parseUrl } from './parse-url';

/** Which addresses may be probed: those of the public internet, this machine's own, or any. */
export type Reach = 'public' | 'loopback' | 'any';

// Two lists: in one, the rule for IPv4 written as IPv6 would match every IPv4 address.
const notPublic = { ipv4: new BlockList(), ipv6: new BlockList() };
for (const [network, bits] of [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24],
  ['192.168.0.0', 16], ['198.18.0.0', 15], ['224.0.0.0', 4], ['240.0.0.0', 4],
] as const) notPublic.ipv4.addSubnet(network, bits, 'ipv4');
for (const [network, bits] of [
  ['::', 128], ['::1', 128], ['::ffff:0:0', 96], ['64:ff9b::', 96], ['fc00::', 7], ['fe80::', 10], ['ff00::', 8],
] as const) notPublic.ipv6.addSubnet(network, bits, 'ipv6');

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** The error code of a connection that the policy forbids. */
export const notAllowedCode = 'EADDRESSNOTALLOWED';

/** Whether an IP address lies within reach. A list of cameras must not make the monitor read what is inside the house. */
export function mayReach(address: string, reach: Reach): boolean {
  if (reach === 'any') return true;
  const family = isIPv6(address) ? 'ipv6' : 'ipv4';
  return reach === 'loopback' ? loopback.check(address, family) : !notPublic[family].check(address, family);
}

/** Whether an address whose host is written as an IP number may be probed; names are judged when they are resolved. */
export function mayRequest(url: URL, reach: Reach): boolean {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return false;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return isIP(host) === 0 || mayReach(host, reach);
}

/** Whether an address is written as one of this machine: `localhost` or a loopback number. */
export function namesThisMachine(url: string): boolean {
  const host = parseUrl(url)?.hostname.replace(/^\[|\]$/g, '') ?? '';
  return host === 'localhost' || (isIP(host) !== 0 && mayReach(host, 'loopback'));
}

/** A resolver that gives only addresses within reach, so that no name leads elsewhere between check and connection. */
export function lookupWithin(reach: Reach): LookupFunction {
  return (hostname, options, callback) => {
    systemLookup(hostname, { ...options, all: true }, (error, found: LookupAddress[]) => {
      if (error) return callback(error, []);
      const allowed = found.filter(({ address }) => mayReach(address, reach));
      const [first] = allowed;
      if (!first) return callback(Object.assign(new Error(`${hostname} leads to an address that is not to be probed`), { code: notAllowedCode }), []);
      return options.all ? callback(null, allowed) : callback(null, first.address, first.family);
    });
  };
}
