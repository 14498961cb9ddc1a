import { describe, expect, test, vi } from 'vitest';
import { channels, events } from '#shared/contract/channels.ts';
import type { Bridge } from '#shared/contract/contract.ts';

async function loadPreload() {
  vi.resetModules();
  const { fakes } = await import('#test/fakes/electron.ts');
  await import('#electron/preload.ts');
  const [[name, value] = []] = [...fakes.contextBridge.exposed];
  // What the preload exposes is the bridge of the contract, which is what these tests look into.
  return { fakes, name, bridge: value as Bridge, exposed: fakes.contextBridge.exposed.size };
}

describe('what the preload gives a page', () => {
  test('one frozen object by one name, with a function for every call of the contract and no other', async () => {
    const { name, bridge, exposed } = await loadPreload();
    expect(exposed).toBe(1);
    expect(name).toBe('criticalFriend');
    expect(Object.keys(bridge).toSorted()).toEqual(['calls', 'on']);
    expect(Object.keys(bridge.calls)).toEqual([...channels]);
    expect(Object.isFrozen(bridge)).toBe(true);
    expect(Object.isFrozen(bridge.calls)).toBe(true);
  });

  test('a call asks its own channel with its request alone', async () => {
    const { fakes, bridge } = await loadPreload();
    for (const channel of channels) {
      // As a page may call it: with anything, and more than one.
      const call = bridge.calls[channel] as (...args: readonly unknown[]) => Promise<unknown>;
      await call({ id: '1' }, 'and more');
    }
    expect(fakes.ipcRenderer.invoked).toEqual(
      channels.map((channel) => ({ channel, args: [{ id: '1' }] })),
    );
  });

  test('a listener gets what is told and never Electron’s event, until it stops listening', async () => {
    const { fakes, bridge } = await loadPreload();
    const heard: unknown[][] = [];
    const stop = bridge.on('workspace:changed', (...args) => heard.push(args));
    const payload = { areas: ['questions'] };
    fakes.ipcRenderer.fire('workspace:changed', { sender: 'secret' }, payload);
    stop();
    fakes.ipcRenderer.fire('workspace:changed', { sender: 'secret' }, payload);
    expect(heard).toEqual([[payload]]);
  });

  test('only what the app tells can be listened to', async () => {
    const { fakes, bridge } = await loadPreload();
    for (const event of events) bridge.on(event, () => undefined)();
    const listen: (event: never, listener: () => void) => void = bridge.on;
    expect(() => listen('some-other-channel' as never, () => undefined)).toThrow(); // not in the contract
    expect(fakes.ipcRenderer.heard()).toEqual([]);
  });
});
