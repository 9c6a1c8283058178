import pLimit from 'p-limit';

/**
 * Draws each of many, so many at a time. Once it is stopped, or one fails, nothing more is begun; it is over when what was in
 * hand is done, so that nobody draws behind the back of who waited for it.
 * @throws what it was stopped with, or what the first failed with
 */
export async function drawEach<Item, Drawn>(
  items: readonly Item[],
  draw: (item: Item) => Promise<Drawn>,
  { atATime, stopping }: { atATime: number; stopping: AbortController },
): Promise<Drawn[]> {
  const { signal } = stopping;
  const limit = pLimit(atATime);
  const drawn: Drawn[] = [];
  await Promise.all(
    items.map((item, index) =>
      limit(async () => {
        if (signal.aborted) return;
        try {
          drawn[index] = await draw(item);
        } catch (error) {
          stopping.abort(error);
        }
      }),
    ),
  );
  signal.throwIfAborted();
  return drawn;
}
