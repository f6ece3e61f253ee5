import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

let isPrepared = false;

/**
 * Texts of the QR codes in a picture, read by a decoder that shares no code with the encoder.
 * @param picture pixels, or the bytes of a PNG or JPEG file
 */
export async function readQrCodes(picture: ImageData | Uint8Array): Promise<string[]> {
  if (!isPrepared) {
    const file = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
    // The library would fetch its program from a foreign host.
    prepareZXingModule({ overrides: { wasmBinary: Uint8Array.from(readFileSync(file)).buffer } });
    isPrepared = true;
  }
  const codes = await readBarcodes(picture, { formats: ['QRCode'] });
  return codes.map((code) => code.text);
}
