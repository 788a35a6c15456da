import browser, { type Runtime } from 'webextension-polyfill';
import type { Result } from '../model/result';
import { type Addressee, isEnvelope, type Reply } from './envelope';
import type { BackgroundProtocol, ContentProtocol, ViewProtocol } from './protocol';

/** Where a message came from: the tab of a content script, null for an extension page. */
export interface Sender {
  readonly tabId: number | null;
}

type Handler<S> = S extends (request: infer R) => infer A ? (request: R, sender: Sender) => A | Promise<A> : never;
type Handlers<P> = { readonly [T in keyof P]: Handler<P[T]> };

/** Answers what is asked of the background. One call per context: a second would answer twice. */
export function handleInBackground(handlers: Handlers<BackgroundProtocol>): void {
  listen('background', handlers);
}

/** Answers what is asked of this tab, until `signal` aborts. */
export function handleInContent(handlers: Handlers<ContentProtocol>, signal: AbortSignal): void {
  listen('content', handlers, signal);
}

/** Hears what is told to views, until `signal` aborts. A view may leave out what it does not show. */
export function handleInView(handlers: Partial<Handlers<ViewProtocol>>, signal: AbortSignal): void {
  listen('view', handlers, signal);
}

function listen(addressee: Addressee, handlers: object, signal?: AbortSignal): void {
  const listener = (message: unknown, sender: Runtime.MessageSender): Promise<Reply> | undefined => {
    if (!isEnvelope(message, addressee) || !Object.hasOwn(handlers, message.type)) return undefined;
    const handler = (handlers as Record<string, (request: unknown, sender: Sender) => unknown>)[message.type];
    if (handler === undefined) return undefined;
    return answer(() => handler(message.request, { tabId: sender.tab?.id ?? null }));
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

async function answer(run: () => unknown): Promise<Reply> {
  try {
    return { result: (await run()) as Result<unknown, unknown> };
  } catch (error) {
    // Errors do not survive the structured clone between contexts in every browser; their text does.
    return { thrown: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}
