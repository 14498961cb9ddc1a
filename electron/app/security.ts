import { app, protocol, type Session, type WebContents, type WebFrameMain } from 'electron';

/** The one place pages come from. */
export const appOrigin = 'app://bundle';

const schemeOfApp = 'app';

/** Whether an address is a page or file of the app. */
export function isOurAddress(address: string): boolean {
  return address.startsWith(`${appOrigin}/`);
}

/** What tells one frame from another: Electron may wrap the same frame in a new object, so the objects are not compared. */
type Frame = Pick<WebFrameMain, 'frameToken' | 'origin' | 'parent' | 'processId' | 'url'>;

/** What a call says of its sender, as Electron gives it. */
interface Sender {
  readonly sender: Pick<WebContents, 'id'>;
  readonly senderFrame: Frame | null;
}

/** Whether a call comes from the main frame of this page and from our origin. A frame that has gone is not ours. */
export function isFromMainFrame(
  page: { readonly id: number; readonly mainFrame: Frame },
  call: Sender,
): boolean {
  const frame = call.senderFrame;
  return (
    call.sender.id === page.id &&
    frame !== null &&
    frame.parent === null &&
    frame.processId === page.mainFrame.processId &&
    frame.frameToken === page.mainFrame.frameToken &&
    frame.origin === appOrigin &&
    isOurAddress(frame.url)
  );
}

/** Everything that has to be settled before Electron is ready. */
export function hardenProcess(): void {
  app.enableSandbox();
  protocol.registerSchemesAsPrivileged([
    { scheme: schemeOfApp, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
  // The app has no use for a network; with these Chromium looks nothing up and fetches nothing of its own accord.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('no-pings');
  app.on('web-contents-created', (_event, contents) => hardenContents(contents));
}

/** Denies a page every way out: new windows, navigation and redirects away from the app, embedded pages. */
function hardenContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  const stayHere = (event: { readonly url: string; preventDefault(): void }) => {
    if (!isOurAddress(event.url)) event.preventDefault();
  };
  contents.on('will-navigate', stayHere);
  contents.on('will-frame-navigate', stayHere);
  contents.on('will-redirect', stayHere);
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

/** Denies a session every permission, device, download and request that is not for the app's own files. */
export function hardenSession(session: Session, options: { readonly packaged: boolean }): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
  // Developer tools load their own pages, and only an unpackaged app has them.
  const schemes = options.packaged ? ['app:', 'blob:'] : ['app:', 'blob:', 'devtools:'];
  session.webRequest.onBeforeRequest((request, answer) => {
    const scheme = request.url.slice(0, request.url.indexOf(':') + 1);
    const allowed = scheme === 'app:' ? isOurAddress(request.url) : schemes.includes(scheme);
    answer({ cancel: !allowed });
  });
}
