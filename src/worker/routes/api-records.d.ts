import type { RecordPage, SnapshotReader } from '../../snapshot/snapshot.ts';
import { type LogHandler } from '../route.ts';

/** What differs between the two kinds of record that are listed by id. */
interface RecordKind {
  readonly path: string;
  readonly missing: string;
  readonly one: (log: SnapshotReader, id: string) => Promise<unknown>;
  readonly list: (log: SnapshotReader, after: string | null, limit: number) => Promise<RecordPage<unknown>>;
}
/** Documents: what they are, never their text. */
export declare const DOCUMENTS: RecordKind;
export declare const ENTITIES: RecordKind;
export declare const record: (kind: RecordKind) => LogHandler;
/** A page of records in the order of their ids. */
export declare const recordList: (kind: RecordKind) => LogHandler;
