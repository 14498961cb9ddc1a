import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import { channels } from '#shared/contract/channels.ts';
import type { Handlers } from '#shared/contract/contract.ts';
import { failed } from '#shared/lib/result.ts';
import { failure } from '#shared/model/failure.ts';
import { answerCall, type CallLog } from './answer-call.ts';

/**
 * Answers every call of the contract, and nothing else, over Electron's IPC. `isOurs` says whether a call comes from
 * the main frame of our own window at our own origin; anything else is refused before its request is looked at.
 */
export function registerCalls(options: {
  readonly ipcMain: Pick<IpcMain, 'handle'>;
  readonly isOurs: (event: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>) => boolean;
  readonly handlers: Handlers;
  readonly log: CallLog;
}): void {
  const { ipcMain, isOurs, handlers, log } = options;
  for (const channel of channels) {
    ipcMain.handle(channel, async (event, ...requests: readonly unknown[]) => {
      if (!isOurs(event)) {
        log.refused(channel, 'the sender is not our window');
        return failed(failure('not-allowed', 'This page may not use the app.'));
      }
      // One plain object is a request; more or fewer are refused by the schema.
      return answerCall(channel, requests.length === 1 ? requests[0] : undefined, handlers, log);
    });
  }
}
