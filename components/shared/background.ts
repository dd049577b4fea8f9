import { browser } from 'wxt/browser';
import type { OwnAnswers, OwnMessage, OwnMessageType } from '@/messages/own';

/**
 * Asks the background for something that only it may do.
 * @throws where the background does not answer
 */
export async function ask<Type extends OwnMessageType>(
  message: Extract<OwnMessage, { type: Type }>,
): Promise<OwnAnswers[Type]> {
  const answer: unknown = await browser.runtime.sendMessage(message);
  if (answer === undefined) throw new Error(`no answer to "${message.type}"`);
  return answer as OwnAnswers[Type];
}
