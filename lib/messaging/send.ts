import browser from 'webextension-polyfill';
import { fail, type Result } from '../model/result';
import { type Addressee, type Envelope, isReply, type Unreachable } from './envelope';
import type { BackgroundProtocol, ContentProtocol, ViewProtocol } from './protocol';

// biome-ignore lint/suspicious/noExplicitAny: the one place where a protocol's signatures are taken apart.
type Signature = (request: any) => Result<unknown, unknown>;
type Signatures<P> = { [T in keyof P]: P[T] extends Signature ? P[T] : never };
type Request<P, T extends keyof P> = Parameters<Signatures<P>[T]>[0];
type Value<R> = R extends { readonly ok: true; readonly value: infer V } ? V : never;
type Failure<R> = R extends { readonly ok: false; readonly error: infer E } ? E : never;
type Answer<P, T extends keyof P> = Result<
  Value<ReturnType<Signatures<P>[T]>>,
  Failure<ReturnType<Signatures<P>[T]>> | Unreachable
>;

/**
 * Asks the background, waking it where it sleeps.
 * @throws what the handler threw: a defect, never an expected failure.
 */
export async function askBackground<T extends keyof BackgroundProtocol & string>(
  type: T,
  request: Request<BackgroundProtocol, T>,
): Promise<Answer<BackgroundProtocol, T>> {
  const send = () => browser.runtime.sendMessage(envelope('background', type, request));
  const first = await deliver<Answer<BackgroundProtocol, T>>(send);
  // A worker that is just being shut down can drop the message that should have kept it alive: once more.
  return isUnreachable(first) ? deliver(send) : first;
}

/** Asks the content script of a tab. @throws what the handler threw. */
export function askTab<T extends keyof ContentProtocol & string>(
  tabId: number,
  type: T,
  request: Request<ContentProtocol, T>,
): Promise<Answer<ContentProtocol, T>> {
  return deliver(() => browser.tabs.sendMessage(tabId, envelope('content', type, request)));
}

/** Tells every open view. That none is open is no failure. */
export async function tellViews<T extends keyof ViewProtocol & string>(
  type: T,
  request: Request<ViewProtocol, T>,
): Promise<void> {
  await deliver(() => browser.runtime.sendMessage(envelope('view', type, request)));
}

function envelope(dixit: Addressee, type: string, request: unknown): Envelope {
  return { dixit, type, request };
}

function isUnreachable(answer: Result<unknown, unknown>): boolean {
  return !answer.ok && (answer.error as Partial<Unreachable>).code === 'unreachable';
}

async function deliver<A extends Result<unknown, unknown>>(send: () => Promise<unknown>): Promise<A> {
  let reply: unknown;
  try {
    reply = await send();
  } catch (error) {
    return unreachable(error instanceof Error ? error.message : String(error)) as A;
  }
  if (!isReply(reply)) return unreachable('no reply') as A;
  if ('thrown' in reply) throw new Error(reply.thrown);
  return reply.result as A;
}

function unreachable(detail: string): Result<never, Unreachable> {
  return fail({ code: 'unreachable', detail });
}
