import type { Instant } from '../model/day.ts';
import type { Event, Log } from '../model/event.ts';
import type { Site } from '../model/site.ts';
import type { Knowledge } from '../pipeline/knowledge.ts';
import type { Corpus } from '../pipeline/read-corpus.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { BuildError, inputError } from './build-error.ts';
import type { FileRemark } from './documents/list-document-files.ts';
import type { DocumentFolder } from './documents/read-documents.ts';
import { readLog, writeLog } from './log/log-files.ts';
import { makeSnapshot } from './make-snapshot.ts';
import { type ProofReport, proveLog } from './prove-log.ts';
import { readCorpusOf } from './read-corpus-of.ts';
import { writeSnapshotFiles } from './snapshot-files.ts';

export interface BuildOptions {
  readonly documents: string;
  readonly knowledge: Knowledge;
  /** The folder of the log: yesterday's is read from it, today's is written into it. */
  readonly log: string;
  /** The folder for the snapshot's files; null to keep it in memory only. */
  readonly snapshot: string | null;
  readonly site: Site;
  readonly now: Instant;
  readonly backfill?: boolean;
  /** Whether a build may withdraw all that the log has. */
  readonly allowEmpty?: boolean;
}

/** What a build did. */
export interface BuildReport {
  readonly log: Log;
  readonly snapshot: Snapshot;
  readonly read: number;
  readonly words: number;
  readonly unread: readonly FileRemark[];
  readonly remarks: readonly FileRemark[];
  readonly added: number;
  readonly changed: number;
  readonly withdrawn: number;
  readonly proof: ProofReport;
}

/** Documents to log to snapshot, in memory: nothing is written. Throws when a field of the log is not proved. */
export async function makeBuild(options: BuildOptions): Promise<BuildReport> {
  const previous = await readLog(options.log);
  const { corpus, folder, reader } = await readCorpusOf({ ...options, previous, backfill: options.backfill ?? false });
  refuseToForget(previous, folder);
  const { log } = corpus;
  if (options.allowEmpty !== true) refuseToEmpty(previous, log);
  const proof = proveLog(log.events, folder.documents, reader);
  const given = new Set(folder.documents.map((document) => document.id));
  const documents = log.documents.filter((document) => given.has(document.id));
  const cut = cutDocuments(corpus);
  const unread = documents.filter(({ id, unread }) => unread !== undefined && !cut.has(id));
  return {
    log,
    snapshot: await makeSnapshot(log, options.site),
    read: documents.length - unread.length,
    words: documents.reduce((words, document) => words + document.words, 0),
    unread: [...folder.refused, ...unread.map(({ id, unread: reason = '' }) => ({ file: id, reason }))],
    remarks: [...folder.remarks, ...[...cut].map(([file, reason]) => ({ file, reason }))],
    proof,
    ...changesOf(previous.events, log.events),
  };
}

/** Documents of which only the beginning was read, with what is said of that. */
function cutDocuments({ documents, log }: Corpus): ReadonlyMap<string, string> {
  const unread = new Map(log.documents.map((document) => [document.id, document.unread]));
  return new Map(
    documents.flatMap(({ doc }) => {
      const limit = doc.notes.find(({ rule }) => rule === LIMIT_RULE);
      return limit && unread.get(doc.id) === limit.reason ? [[doc.id, limit.reason]] : [];
    }),
  );
}

const LIMIT_RULE = 'sentences/split-sentences#limit';

/** A build, written: everything is made before the first file is, so a failure leaves all as it was. */
export async function runBuild(options: BuildOptions): Promise<BuildReport> {
  const report = await makeBuild(options);
  await writeLog(options.log, report.log);
  if (options.snapshot !== null) await writeSnapshotFiles(options.snapshot, report.snapshot);
  return report;
}

/**
 * A document that the log knows and that cannot be read today has not been taken back by anybody. Its events would be
 * withdrawn, so the build stops; without the file it would say what it means.
 */
function refuseToForget(previous: Log, folder: DocumentFolder): void {
  const given = new Set(folder.documents.map((document) => document.id));
  const lost = previous.documents.filter(({ id, removed }) => !removed && !given.has(id) && folder.mayHold(id));
  if (lost.length === 0) return;
  const reasons = folder.refused.map(({ file, reason }) => `${file}: ${reason}`).join('; ');
  throw inputError(
    'Documents that the log was read from cannot be read now',
    lost.map(({ id }) => ({
      where: id,
      what: 'its events would be withdrawn',
      found: reasons,
      expected: 'the file as it was, or no file at all where its events are to be withdrawn',
    })),
  );
}

/** Other documents need a log of their own: in this one each of its events would be withdrawn, and told to readers. */
function refuseToEmpty(previous: Log, log: Log): void {
  const current = previous.events.filter(({ status }) => status === 'current');
  const now = new Map(log.events.map((event) => [event.id, event]));
  const isWithdrawn = ({ id }: Event) => now.get(id)?.status === 'withdrawn' && now.get(id)?.mergedInto === undefined;
  if (current.length === 0 || !current.every(isWithdrawn)) return;
  throw new BuildError(
    `All ${current.length} events of the log would be withdrawn, since none of them is in the documents any more. ` +
      'Other documents need a log of their own (docs/publishing.md says how to start one); --allow-empty withdraws all.',
  );
}

function changesOf(before: readonly Event[], after: readonly Event[]) {
  const known = new Map(before.map((event) => [event.id, event]));
  const changes = { added: 0, changed: 0, withdrawn: 0 };
  for (const event of after) {
    const earlier = known.get(event.id);
    if (earlier === undefined) changes.added++;
    else if (earlier.status !== event.status && event.status === 'withdrawn') changes.withdrawn++;
    else if (earlier.revision !== event.revision) changes.changed++;
  }
  return changes;
}
