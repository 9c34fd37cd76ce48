/**
 * Names and ports no public page lives at. Names: special-use domains (RFC 6761, 6762, 7686, 8375, 9476 and ICANN's
 * `.internal`). They would mostly fail at the address check too; here they get a plain answer without a look-up.
 */
export const LOCAL_NAMES: readonly string[] = [
  "localhost",
  "localdomain",
  "local",
  "internal",
  "intranet",
  "home.arpa",
  "onion",
  "alt",
  "test",
  "invalid",
];

/**
 * Ports of services that are not web servers: an HTTP request sent there could be taken for commands. The WHATWG Fetch
 * standard's bad ports, and the usual databases, queues and control planes.
 */
export const REFUSED_PORTS: ReadonlySet<number> = new Set([
  // WHATWG Fetch, "port blocking"
  ...[0, 1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104, 109],
  ...[
    110, 111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515, 526, 530, 531,
  ],
  ...[532, 540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060],
  ...[5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080],
  // file shares and remote desktops
  ...[445, 873, 3389, 5900, 5985, 5986],
  // databases and caches
  ...[1433, 1521, 3306, 5432, 5984, 6379, 7000, 7001, 9042, 9200, 9300, 11211, 27017, 27018, 28015],
  // queues, containers, clusters
  ...[1883, 2181, 2375, 2376, 2379, 2380, 4222, 5672, 6443, 8500, 9092, 10250, 10255],
]);
