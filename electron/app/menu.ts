import { app, Menu, shell, type MenuItemConstructorOptions } from 'electron';

/** The application menu: Edit roles (without them the keyboard cannot copy on a Mac), zoom, printing and help. */
export function menuTemplate(options: {
  readonly mac: boolean;
  readonly packaged: boolean;
  readonly print: () => void;
  readonly showData: () => void;
}): MenuItemConstructorOptions[] {
  const print: MenuItemConstructorOptions = {
    label: 'Print…',
    accelerator: 'CmdOrCtrl+P',
    click: options.print,
  };
  const forDevelopers: MenuItemConstructorOptions[] = options.packaged
    ? []
    : [{ type: 'separator' }, { role: 'reload' }, { role: 'toggleDevTools' }];
  return [
    ...(options.mac ? [{ role: 'appMenu' } as const] : []),
    {
      label: '&File',
      submenu: [print, { type: 'separator' }, options.mac ? { role: 'close' } : { role: 'quit' }],
    },
    {
      label: '&Edit',
      submenu: [
        { role: 'undo' },
        { role: 'redo' },
        { type: 'separator' },
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
      ],
    },
    {
      label: '&View',
      submenu: [
        { role: 'resetZoom', label: 'Normal size' },
        { role: 'zoomIn', label: 'Larger' },
        { role: 'zoomOut', label: 'Smaller' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
        ...forDevelopers,
      ],
    },
    {
      label: '&Help',
      role: 'help',
      submenu: [
        { label: 'Show where your work is kept', click: options.showData },
        { role: 'about', label: 'About Critical Friend' },
      ],
    },
  ];
}

/** Sets the menu for this computer. */
export function setMenu(options: {
  readonly dataDirectory: string;
  readonly print: () => void;
}): void {
  app.setAboutPanelOptions({
    applicationName: 'Critical Friend',
    applicationVersion: app.getVersion(),
  });
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(
      menuTemplate({
        mac: process.platform === 'darwin',
        packaged: app.isPackaged,
        print: options.print,
        showData: () => void shell.openPath(options.dataDirectory),
      }),
    ),
  );
}
