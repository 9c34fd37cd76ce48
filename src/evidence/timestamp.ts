import { createHash, randomBytes } from "node:crypto";
import * as asn1 from "asn1js";
import * as pki from "pkijs";
import { errorMessage, FineprintError } from "../errors.js";

const SHA256 = "2.16.840.1.101.3.4.2.1";
const TST_INFO = "1.2.840.113549.1.9.16.1.4";
const MESSAGE_DIGEST = "1.2.840.113549.1.9.4";
const TIME_LIMIT_MS = 20_000;
const MOST_BYTES = 256 * 1_024;

/** What a time stamp came to when it was checked. */
export interface TimestampCheck {
  readonly good: boolean;
  /** When the authority saw the hash. */
  readonly at: Date | null;
  /** What is wrong, in words that complete "it does not stand: …"; null when nothing is. */
  readonly problem: string | null;
}

/** Asks an authority (RFC 3161) for a time stamp of a SHA-256 given as hex. Throws a `FineprintError` "timestamp" (retryable). */
export async function fetchTimestamp(hash: string, url: string): Promise<Uint8Array> {
  const nonce = randomBytes(8);
  const request = new pki.TimeStampReq({
    version: 1,
    messageImprint: new pki.MessageImprint({
      hashAlgorithm: new pki.AlgorithmIdentifier({ algorithmId: SHA256, algorithmParams: new asn1.Null() }),
      hashedMessage: new asn1.OctetString({ valueHex: bytesOf(hash) }),
    }),
    // An integer of ASN.1 is signed: a leading zero keeps it positive.
    nonce: new asn1.Integer({ valueHex: arrayBuffer(Buffer.concat([Buffer.of(0), nonce])) }),
    certReq: true,
  });
  const answer = await post(url, request.toSchema().toBER());
  const token = readToken(answer);
  const check = await checkTimestamp(token, hash);
  if (!check.good) throw refused(`its answer does not stand: ${check.problem}`);
  return token;
}

async function post(url: string, body: ArrayBuffer): Promise<ArrayBuffer> {
  try {
    const response = await fetch(url, {
      ...{ method: "POST", body, redirect: "error", signal: AbortSignal.timeout(TIME_LIMIT_MS) },
      headers: { "content-type": "application/timestamp-query", accept: "application/timestamp-reply" },
    });
    if (!response.ok) throw new Error(`status ${response.status}`);
    const bytes = await response.arrayBuffer();
    if (bytes.byteLength > MOST_BYTES) throw new Error(`an answer of ${bytes.byteLength} bytes`);
    return bytes;
  } catch (error) {
    throw refused(errorMessage(error));
  }
}

function refused(problem: string): FineprintError {
  return new FineprintError("timestamp", `The time stamp authority (TIMESTAMP_URL) gave no stamp: ${problem}`, true);
}

function readToken(answer: ArrayBuffer): Uint8Array {
  try {
    const response = pki.TimeStampResp.fromBER(answer);
    const { timeStampToken, status } = response;
    if (status.status > 1 || timeStampToken === undefined) throw new Error(`it refused, status ${status.status}`);
    return new Uint8Array(timeStampToken.toSchema().toBER());
  } catch (error) {
    throw refused(errorMessage(error));
  }
}

/**
 * Whether a time stamp is over this hash and signed with the certificate it carries. Whether that certificate is to be trusted
 * is for the reader: `openssl ts -verify` with the authority's root says so.
 */
export async function checkTimestamp(token: Uint8Array, hash: string): Promise<TimestampCheck> {
  try {
    const content = pki.ContentInfo.fromBER(arrayBuffer(token));
    const signed = new pki.SignedData({ schema: content.content });
    const inner = signed.encapContentInfo;
    const bytes = inner.eContent?.getValue();
    if (inner.eContentType !== TST_INFO || bytes === undefined) return bad("it is no time stamp");
    const info = pki.TSTInfo.fromBER(bytes);
    const { hashAlgorithm, hashedMessage } = info.messageImprint;
    if (hashAlgorithm.algorithmId !== SHA256 || hexOf(hashedMessage.valueBlock.valueHexView) !== hash) {
      return bad("it is over another hash");
    }
    const fault = await signatureFault(signed, bytes);
    return fault === null ? { good: true, at: info.genTime, problem: null } : bad(fault);
  } catch (error) {
    return bad(`it cannot be read (${errorMessage(error)})`);
  }
}

/** What is wrong with the signature over a stamp's content, which covers its digest; null when nothing is. */
async function signatureFault(signed: pki.SignedData, content: ArrayBuffer): Promise<string | null> {
  const engine = pki.getCrypto(true);
  const [signer] = signed.signerInfos;
  const certificate = signed.certificates?.find((one) => one instanceof pki.Certificate && isOf(one, signer));
  if (!(certificate instanceof pki.Certificate) || signer?.signedAttrs === undefined) return "it names no certificate";
  const digestName = engine.getAlgorithmByOID(signer.digestAlgorithm.algorithmId, true).name;
  const digest = signer.signedAttrs.attributes.find(({ type }) => type === MESSAGE_DIGEST)?.values[0];
  const actual = createHash(digestName.replace("-", "").toLowerCase()).update(new Uint8Array(content)).digest();
  if (!(digest instanceof asn1.OctetString) || hexOf(digest.valueBlock.valueHexView) !== hexOf(actual)) {
    return "its signature covers another content";
  }
  const { signature, signatureAlgorithm, signedAttrs } = signer;
  const key = certificate.subjectPublicKeyInfo;
  const good = await engine.verifyWithPublicKey(
    signedAttrs.encodedValue,
    signature,
    key,
    signatureAlgorithm,
    digestName,
  );
  return good ? null : "its signature does not match";
}

function isOf(certificate: pki.Certificate, signer: pki.SignerInfo | undefined): boolean {
  const { sid } = signer ?? {};
  if (!(sid instanceof pki.IssuerAndSerialNumber)) return false;
  return certificate.serialNumber.isEqual(sid.serialNumber) && certificate.issuer.isEqual(sid.issuer);
}

function bad(problem: string): TimestampCheck {
  return { good: false, at: null, problem };
}

function bytesOf(hex: string): ArrayBuffer {
  return arrayBuffer(Buffer.from(hex, "hex"));
}

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}

function arrayBuffer(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
