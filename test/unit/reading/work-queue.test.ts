import { describe, expect, test } from 'vitest';
import { WorkQueue } from '../../../lib/reading/work-queue';

const { signal } = new AbortController();
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('one thing at a time', () => {
  test('in the order asked for, however long each takes', async () => {
    const queue = new WorkQueue();
    const done: string[] = [];
    const first = queue.add('slow', signal, async () => {
      await pause(20);
      done.push('slow');
    });
    const second = queue.add('quick', signal, async () => void done.push('quick'));
    await Promise.all([first, second]);
    expect(done).toEqual(['slow', 'quick']);
  });

  test('what is asked for twice while it waits is done once, and again when asked for later', async () => {
    const queue = new WorkQueue();
    let times = 0;
    const count = async () => void times++;
    void queue.add('other', signal, () => pause(10).then(() => undefined));
    await Promise.all([queue.add('count', signal, count), queue.add('count', signal, count)]);
    await pause(20);
    expect(times).toBe(1);
    await queue.add('count', signal, count);
    expect(times).toBe(2);
  });

  test('what fails is told to who asked, and what follows is done', async () => {
    const queue = new WorkQueue();
    const failing = queue.add('failing', signal, () => Promise.reject(new Error('no')));
    const after = queue.add('after', signal, async () => undefined);
    await expect(failing).rejects.toThrow('no');
    await expect(after).resolves.toBeUndefined();
  });

  test('nothing is begun once its signal has aborted', async () => {
    const queue = new WorkQueue();
    const ending = new AbortController();
    let begun = false;
    const waiting = queue.add('waiting', ending.signal, async () => {
      begun = true;
    });
    ending.abort();
    await waiting;
    expect(begun).toBe(false);
  });
});
