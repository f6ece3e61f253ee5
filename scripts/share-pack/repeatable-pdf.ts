export function repeatablePdf(bytes: Buffer, _date: string): Buffer {
  return bytes;
}
