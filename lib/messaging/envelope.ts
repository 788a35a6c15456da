import type { Result } from '../model/result';

/** Who a message is for. Every extension context hears every message, so each carries its addressee. */
export type Addressee = 'background' | 'content' | 'view';

export interface Envelope {
  readonly dixit: Addressee;
  readonly type: string;
  readonly request: unknown;
}

/** Nobody answered: the extension was updated under the page, or the tab holds no content script. */
export interface Unreachable {
  readonly code: 'unreachable';
  readonly detail: string;
}

/** What goes back: the handler's result, or the text of what it threw, to be thrown again at the sender. */
export type Reply = { readonly result: Result<unknown, unknown> } | { readonly thrown: string };

export function isEnvelope(message: unknown, addressee: Addressee): message is Envelope {
  return (
    typeof message === 'object' &&
    message !== null &&
    (message as Partial<Envelope>).dixit === addressee &&
    typeof (message as Partial<Envelope>).type === 'string'
  );
}

export function isReply(value: unknown): value is Reply {
  return typeof value === 'object' && value !== null && ('result' in value || 'thrown' in value);
}
