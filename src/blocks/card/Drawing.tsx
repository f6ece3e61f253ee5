interface DrawingProps {
  /** Markup of the picture, drawn by the build. */
  svg: string;
  /** Accessible name; in a PDF its alternative text. */
  label: string;
  className?: string | undefined;
}

/** A drawing of the build inside the document: a picture in a file of its own could not use the document's fonts. */
export function Drawing({ svg, label, className }: DrawingProps) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: markup of our own drawing code, never of a visitor
  return <div role="img" aria-label={label} className={className} data-crop dangerouslySetInnerHTML={{ __html: svg }} />;
}
