/** The part of PDF.js that is used. The package's own declarations name files without an ending, which Node's rules refuse. */
declare module "unpdf/pdfjs" {
  export const VerbosityLevel: { readonly ERRORS: number };

  export interface PageProxy {
    getTextContent(): Promise<{ readonly items: readonly object[] }>;
    cleanup(): boolean;
  }

  export interface DocumentProxy {
    readonly numPages: number;
    getPage(number: number): Promise<PageProxy>;
  }

  export function getDocument(options: {
    /** Taken over: the caller's array is empty afterwards. */
    data: Uint8Array;
    isEvalSupported: boolean;
    useSystemFonts: boolean;
    disableFontFace: boolean;
    stopAtErrors: boolean;
    maxImageSize: number;
    verbosity: number;
  }): { readonly promise: Promise<DocumentProxy>; destroy(): Promise<void> };
}
