import { createHash, webcrypto } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import * as asn1 from "asn1js";
import * as pki from "pkijs";

/** What a loopback authority does: its work, or what one that fails or lies does. */
export type Mood = "works" | "refuses" | "other-hash" | "nonsense" | "status";

const SHA256 = "2.16.840.1.101.3.4.2.1";

/** A time stamp authority (RFC 3161) on this machine, with a certificate of its own. */
export async function startAuthority(mood: Mood = "works") {
  const { certificate, keys } = await identity();
  let requests = 0;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", async () => {
      requests += 1;
      if (mood === "status") return response.writeHead(503).end();
      if (mood === "nonsense") return response.end("no stamp at all");
      const asked = pki.TimeStampReq.fromBER(new Uint8Array(Buffer.concat(chunks)).buffer);
      const answer = mood === "refuses" ? refusal() : await grant(asked, { certificate, keys, mood });
      return response.end(Buffer.from(answer.toSchema().toBER()));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    requests: () => requests,
    /** PEM of the certificate, for `openssl ts -verify`. */
    pem: () =>
      `-----BEGIN CERTIFICATE-----\n${Buffer.from(certificate.toSchema().toBER()).toString("base64").replaceAll(/.{64}/g, "$&\n")}\n-----END CERTIFICATE-----\n`,
    close: () => new Promise<void>((resolve) => void server.close(() => resolve())),
  };
}

function refusal(): pki.TimeStampResp {
  return new pki.TimeStampResp({ status: new pki.PKIStatusInfo({ status: 2 }) });
}

async function identity() {
  const algorithm = { name: "ECDSA", namedCurve: "P-256" };
  const keys = (await webcrypto.subtle.generateKey(algorithm, true, ["sign", "verify"])) as webcrypto.CryptoKeyPair;
  const certificate = new pki.Certificate();
  certificate.version = 2;
  certificate.serialNumber = new asn1.Integer({ value: 1 });
  const name = new pki.AttributeTypeAndValue({
    type: "2.5.4.3",
    value: new asn1.Utf8String({ value: "Loopback authority" }),
  });
  certificate.issuer.typesAndValues.push(name);
  certificate.subject.typesAndValues.push(name);
  certificate.notBefore.value = new Date("2020-01-01T00:00:00Z");
  certificate.notAfter.value = new Date("2049-01-01T00:00:00Z");
  const usage = new pki.ExtKeyUsage({ keyPurposes: ["1.3.6.1.5.5.7.3.8"] });
  certificate.extensions = [
    new pki.Extension({ extnID: "2.5.29.37", critical: true, extnValue: usage.toSchema().toBER(), parsedValue: usage }),
  ];
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey);
  await certificate.sign(keys.privateKey, "SHA-256");
  return { certificate, keys };
}

async function grant(
  { messageImprint, nonce }: pki.TimeStampReq,
  { certificate, keys, mood }: { certificate: pki.Certificate; keys: webcrypto.CryptoKeyPair; mood: Mood },
): Promise<pki.TimeStampResp> {
  const hashed =
    mood === "other-hash"
      ? createHash("sha256").update("another").digest()
      : Buffer.from(messageImprint.hashedMessage.valueBlock.valueHexView);
  const info = new pki.TSTInfo({
    ...{ version: 1, policy: "1.3.6.1.4.1.99999.1", genTime: new Date("2026-05-11T06:02:13Z") },
    serialNumber: new asn1.Integer({ value: 7 }),
    messageImprint: new pki.MessageImprint({
      hashAlgorithm: new pki.AlgorithmIdentifier({ algorithmId: SHA256, algorithmParams: new asn1.Null() }),
      hashedMessage: new asn1.OctetString({ valueHex: new Uint8Array(hashed).buffer }),
    }),
    ...(nonce ? { nonce } : {}),
  });
  const content = info.toSchema().toBER();
  const signed = new pki.SignedData({
    version: 3,
    encapContentInfo: new pki.EncapsulatedContentInfo({
      eContentType: "1.2.840.113549.1.9.16.1.4",
      eContent: new asn1.OctetString({ valueHex: content }),
    }),
    signerInfos: [
      new pki.SignerInfo({
        version: 1,
        sid: new pki.IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
        signedAttrs: signedAttributes(content, certificate),
      }),
    ],
    certificates: [certificate],
  });
  await signed.sign(keys.privateKey, 0, "SHA-256", content);
  const token = new pki.ContentInfo({ contentType: "1.2.840.113549.1.7.2", content: signed.toSchema(true) });
  return new pki.TimeStampResp({ status: new pki.PKIStatusInfo({ status: 0 }), timeStampToken: token });
}

/** What the signature covers: the kind of content, its digest, and which certificate signs (ESS, RFC 5816). */
function signedAttributes(content: ArrayBuffer, certificate: pki.Certificate): pki.SignedAndUnsignedAttributes {
  const digestOf = (bytes: ArrayBuffer) =>
    new Uint8Array(createHash("sha256").update(new Uint8Array(bytes)).digest()).buffer;
  const certificateId = new asn1.Sequence({
    value: [
      new asn1.Sequence({
        value: [
          new asn1.Sequence({ value: [new asn1.OctetString({ valueHex: digestOf(certificate.toSchema().toBER()) })] }),
        ],
      }),
    ],
  });
  return new pki.SignedAndUnsignedAttributes({
    type: 0,
    attributes: [
      new pki.Attribute({
        type: "1.2.840.113549.1.9.3",
        values: [new asn1.ObjectIdentifier({ value: "1.2.840.113549.1.9.16.1.4" })],
      }),
      new pki.Attribute({
        type: "1.2.840.113549.1.9.4",
        values: [new asn1.OctetString({ valueHex: digestOf(content) })],
      }),
      new pki.Attribute({ type: "1.2.840.113549.1.9.16.2.47", values: [certificateId] }),
    ],
  });
}
