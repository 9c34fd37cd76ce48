/** What a look gives within its time; else, or where it fails, what `late` and `failed` give. It never throws. */
export async function withinTime<T>(
  look: () => Promise<T>,
  ms: number,
  otherwise: { readonly late: T; readonly failed: T },
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(otherwise.late), ms);
  });
  try {
    return await Promise.race([look().catch(() => otherwise.failed), late]);
  } finally {
    clearTimeout(timer);
  }
}
