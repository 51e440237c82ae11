import { BlockList, isIPv6 } from "node:net";

/** What no address on the internet is: this machine, networks at home and in offices, links, tests and multicast. */
const closed = new BlockList();
for (const [net, bits] of [
	["0.0.0.0", 8],
	["10.0.0.0", 8],
	["100.64.0.0", 10],
	["127.0.0.0", 8],
	["169.254.0.0", 16],
	["172.16.0.0", 12],
	["192.0.0.0", 24],
	["192.0.2.0", 24],
	["192.168.0.0", 16],
	["198.18.0.0", 15],
	["198.51.100.0", 24],
	["203.0.113.0", 24],
	["224.0.0.0", 3],
] as const)
	closed.addSubnet(net, bits, "ipv4");

/** Unicast on the internet; of what embeds another address (mapped, 6to4, NAT64) nobody knows where it leads. */
const open = new BlockList();
open.addSubnet("2000::", 3, "ipv6");
const embedding = new BlockList();
for (const [net, bits] of [
	["2001::", 32],
	["2001:db8::", 32],
	["2002::", 16],
] as const)
	embedding.addSubnet(net, bits, "ipv6");

/** Whether an IP address is one of the internet, and none of a network of somebody's own. */
export const isPublicAddress = (address: string): boolean =>
	isIPv6(address)
		? open.check(address, "ipv6") && !embedding.check(address, "ipv6")
		: !closed.check(address, "ipv4");
