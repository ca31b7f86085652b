import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that answers as a test says, and remembers what it was asked. */
export interface StandIn {
  readonly origin: string;
  /** Paths with their queries, in the order in which they came. */
  readonly asked: string[];
  /** What is answered from now on. */
  answerWith: (answer: (path: string, response: ServerResponse, request: IncomingMessage) => void) => void;
  close: () => Promise<void>;
}

/** Starts one on a free port of this machine. */
export async function standIn(): Promise<StandIn> {
  const asked: string[] = [];
  let answer: Parameters<StandIn['answerWith']>[0] = (_, response) => {
    response.writeHead(404).end();
  };
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    answer(request.url ?? '', response, request);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    answerWith: (next) => {
      asked.length = 0;
      answer = next;
    },
    close: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => {
        resolve();
      });
    }),
  };
}
