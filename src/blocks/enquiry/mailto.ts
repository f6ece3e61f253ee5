interface Mail {
  to?: string;
  subject: string;
  body: string;
}

/** A mail as an address: percent-encoded UTF-8, lines ended as RFC 6068 asks. */
export function mailtoAddress({ to = '', subject, body }: Mail): string {
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
}
