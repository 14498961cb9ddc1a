import { assert } from '#shared/lib/assert.ts';
import type { DocumentModel } from '#shared/export/document-model.ts';
import { plainText } from '#shared/export/plain-text.ts';

function escapeXml(text: string): string {
  return plainText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/**
 * A Word file's own properties (ECMA-376 part 2, §11): title, description and language, and the day it was made on.
 * Written here because the docx package puts the clock's time in it and leaves the language out.
 */
export function corePropertiesXml(model: DocumentModel): string {
  assert(/^\d{4}-\d{2}-\d{2}$/.test(model.madeOn), 'the date of making is an ISO date');
  const made = `${model.madeOn}T00:00:00Z`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(model.title)}</dc:title>`,
    `<dc:description>${escapeXml(model.description)}</dc:description>`,
    '<dc:creator>Critical Friend</dc:creator>',
    `<dc:language>${model.language}</dc:language>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${made}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${made}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');
}
