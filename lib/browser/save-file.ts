/** Gives the reader a file through the browser's own download, which needs no permission. */
export function saveFile(name: string, mimeType: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: mimeType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Only once the download has begun, which happens after this task; a minute is plenty and costs a file's memory.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
