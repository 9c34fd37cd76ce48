declare module "html-encoding-sniffer" {
  /** The WHATWG encoding sniffing algorithm: byte order mark, transport label, meta prescan, default. Returns an encoding name. */
  export default function sniffHTMLEncoding(
    bytes: Uint8Array,
    options?: { transportLayerEncodingLabel?: string; defaultEncoding?: string; xml?: boolean },
  ): string;
}
