/** Domains and top-level domains for examples (RFC 2606, RFC 6761), which are nobody's. */
const documentationDomain =
  /(?:^|\.)(?:example\.(?:com|org|net|edu)|example|test|invalid|localhost|localdomain)$/i;

/** Whether a host name is set aside for examples and tests. */
export function isDocumentationDomain(host: string): boolean {
  return documentationDomain.test(host);
}

/**
 * Ranges of IPv4 and IPv6 for examples: TEST-NET-1, -2, -3 (RFC 5737), MCAST-TEST-NET (RFC 6676), benchmarking (RFC 2544),
 * 2001:db8::/32 (RFC 3849), 3fff::/20 (RFC 9637).
 */
export function isDocumentationAddress(address: string): boolean {
  return /^(?:192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|233\.252\.0\.|198\.1[89]\.|2001:0?db8:|3fff:0?[0-9a-f]{0,3}:)/i.test(
    address,
  );
}

/**
 * Telephone numbers for fiction: 555-01xx of the North American plan (ATIS-0300115), 01632 960xxx and its siblings of the
 * United Kingdom (Ofcom, numbers for drama use).
 *
 * @param digits without separators, from the country calling code or the area code
 */
export function isFictitiousPhone(digits: string): boolean {
  return (
    /^1?[2-9]\d{2}55501\d{2}$/.test(digits) ||
    /^(?:44|0)(?:1632960|7700900|2079460|1134960|1144960|1154960|1164960|1174960|1184960|1214960|1314960|1414960|1514960|1614960|1914980|2890180|2920180|3069990|8081570)\d{3}$/.test(
      digits,
    )
  );
}
