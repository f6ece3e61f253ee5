interface Size {
  width: number;
  height: number;
}

function loadImage(address: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('the drawing could not be read'));
    image.src = address;
  });
}

/**
 * An SVG document as a PNG, as a data address. In the document only the fonts of the system are there.
 * @throws where the browser cannot draw it: too little memory, a canvas switched off
 */
export async function svgToPng(svg: string, { width, height }: Size): Promise<string> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = await loadImage(address);
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width);
    canvas.height = Math.round(height);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('there is no canvas');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = canvas.toDataURL('image/png');
    if (!png.startsWith('data:image/png')) throw new Error('the canvas is empty');
    return png;
  } finally {
    URL.revokeObjectURL(address);
  }
}
