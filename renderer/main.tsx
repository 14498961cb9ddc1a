import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { QueryClientProvider } from '@tanstack/react-query';
import { I18nProvider } from 'react-aria-components';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { createQueryClient } from './api/query-client.ts';
import { App } from './app/app.tsx';
import { AnnouncerProvider } from './components/announcer.tsx';
import './styles/base.css';
import './styles/marks.css';
import './styles/print.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');

createRoot(root).render(
  <StrictMode>
    <I18nProvider locale="en-GB">
      <QueryClientProvider client={createQueryClient()}>
        <Router hook={useHashLocation}>
          <AnnouncerProvider>
            <App />
          </AnnouncerProvider>
        </Router>
      </QueryClientProvider>
    </I18nProvider>
  </StrictMode>,
);
