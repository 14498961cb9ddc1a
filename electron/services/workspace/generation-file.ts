/** The file name of a generation: "user-0000000123.sqlite", so that names sort as the numbers do. */
export function generationFileName(generation: number): string {
  return `user-${String(generation).padStart(10, '0')}.sqlite`;
}

/** The generation a file name stands for; null when it is not the name of one. */
export function toGeneration(fileName: string): number | null {
  const match = /^user-(\d{10,15})\.sqlite$/.exec(fileName);
  return match ? Number(match[1]) : null;
}

/** The name a file gets when it is set aside for the nth time: "user-0000000123.sqlite", "user-0000000123-2.sqlite". */
export function setAsideFileName(generation: number, time: number): string {
  const name = generationFileName(generation);
  return time === 1 ? name : name.replace('.sqlite', `-${time}.sqlite`);
}

/** The generation a file that was set aside stood for; null when it is not the name of one. */
export function toGenerationSetAside(fileName: string): number | null {
  const match = /^user-(\d{10,15})(?:-\d+)?\.sqlite$/.exec(fileName);
  return match ? Number(match[1]) : null;
}
