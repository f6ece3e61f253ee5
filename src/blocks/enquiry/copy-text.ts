/**
 * Copies the text of a field. Where the browser refuses (no TLS, no permission) the text is left selected,
 * so that one keystroke of the reader does it.
 */
export async function copyText(field: HTMLTextAreaElement | HTMLInputElement): Promise<'copied' | 'refused'> {
  try {
    await navigator.clipboard.writeText(field.value);
    return 'copied';
  } catch {
    field.focus();
    field.select();
    return 'refused';
  }
}
