import type { Server } from 'node:http';

export function serve(folder: string, port: number, onAlive?: () => void): Promise<Server>;
