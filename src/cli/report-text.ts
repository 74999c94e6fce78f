import type { ElementReport, Fault, Report } from './check.js';

const MOST_LINES = 10;

type Row = readonly [name: string, value: string];

/** A report for people. */
export function reportInWords(report: Report): string {
  const { url, answeredBy, format, error, elements, cors, csp } = report;
  const head: (Row | undefined)[] = [
    ['Address', url],
    answeredBy === undefined || answeredBy === url.replace(/#.*/, '')
      ? undefined
      : ['Answered by', answeredBy],
    error ? undefined : ['Format', format ?? 'none that is known'],
    cors && [`From ${cors.origin}`, `${cors.allowed ? 'may be read' : 'may NOT be read'}. ${cors.why}`],
  ];
  const blocks = [
    columns(head.filter((row) => row !== undefined)),
    ...(error ? [`Nothing can be read (${error.code}): ${error.message}`] : []),
    ...elements.map(elementInWords),
    ...(csp.length > 0 ? [`Content-Security-Policy needs\n${indented(csp)}`] : []),
  ];
  return blocks.join('\n\n');
}

function elementInWords({ element, shows, leftOut, error }: ElementReport): string {
  const nothing = error
    ? `nothing (${error.code}): ${error.message}`
    : 'nothing: the data is valid and holds none';
  const lines = shows.length > 0 ? shows.map((line) => shortened(line)) : [nothing];
  return [
    `<${element}> shows`,
    indented(lines),
    ...(leftOut.length > 0 ? [`  ${leftOut.length} left out:`, indented(faultLines(leftOut), '    ')] : []),
  ].join('\n');
}

function faultLines(faults: readonly Fault[]): string[] {
  const lines = faults.slice(0, MOST_LINES).map(({ message }) => message);
  return faults.length > MOST_LINES ? [...lines, `and ${faults.length - MOST_LINES} more`] : lines;
}

function columns(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`).join('\n');
}

function indented(lines: readonly string[], by = '  '): string {
  return lines.map((line) => by + line).join('\n');
}

function shortened(line: string): string {
  const flat = line.replaceAll(/\s+/g, ' ');
  return flat.length > 160 ? `${flat.slice(0, 159)}…` : flat;
}
