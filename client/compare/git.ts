import { type Event, extensions, l10n, type Uri } from "vscode";

/** What we use of the API of VS Code's built-in Git extension, version 1. */
interface GitExtension {
  readonly enabled: boolean;
  readonly getAPI: (version: 1) => GitApi;
}

interface GitApi {
  readonly git: { readonly path: string };
  readonly state: "uninitialized" | "initialized";
  readonly onDidChangeState: Event<GitApi["state"]>;
  readonly getRepository: (uri: Uri) => Repository | null;
  /** Of newer versions. */
  readonly getRepositoryRoot?: (uri: Uri) => Promise<Uri | null>;
  readonly openRepository?: (root: Uri) => Promise<Repository | null>;
}

interface Repository {
  readonly log: (options: { readonly maxEntries: number; readonly path: string }) => Promise<Commit[]>;
  readonly getRefs: (query: { readonly count?: number }) => Promise<Ref[]>;
  /** @returns the text of a file at a revision */
  readonly show: (ref: string, path: string) => Promise<string>;
}

interface Commit {
  readonly hash: string;
  readonly message: string;
  readonly authorName?: string;
  readonly authorDate?: Date;
}

interface Ref {
  readonly type: 0 | 1 | 2;
  readonly name?: string;
  readonly commit?: string;
}

/** A revision of a file, as it is offered. */
export interface Revision {
  readonly ref: string;
  readonly kind: "commit" | "branch" | "tag";
  /** The first line of a commit's message; the name of a branch or a tag. */
  readonly subject: string;
  readonly hash: string;
  readonly author: string | undefined;
  readonly date: Date | undefined;
}

/** The history of a file in Git. */
export interface History {
  /** Commits that changed it, the latest first; then branches and tags. */
  readonly revisions: readonly Revision[];
  /**
   * @returns the file's text at a revision
   * @throws with a message for the reader when it was not there
   */
  readonly show: (revision: Revision) => Promise<string>;
}

const mostCommits = 30;
const mostRefs = 200;

/** The repository of a file, and the program that VS Code calls for it; where there is none, the reason for the reader. */
export async function gitFor(uri: Uri): Promise<{ repository: Repository; program: string } | string> {
  const extension = extensions.getExtension<GitExtension>("vscode.git");
  if (!extension) return l10n.t("Git is not available here");
  const git = extension.isActive ? extension.exports : await extension.activate();
  if (!git.enabled) return l10n.t("Git is switched off (git.enabled)");
  const api = git.getAPI(1);
  const repository = await repositoryOf(api, uri);
  return repository ? { repository, program: api.git.path } : l10n.t("This file is in no Git repository");
}

/** The history of a file; where there is none, the reason for the reader. */
export async function historyOf(uri: Uri): Promise<History | string> {
  const git = await gitFor(uri);
  if (typeof git === "string") return git;
  const { repository } = git;
  const path = uri.fsPath;
  // A repository without a commit, or a file that was never committed, has no log.
  const commits = await repository.log({ maxEntries: mostCommits, path }).catch(() => []);
  if (commits.length === 0) return l10n.t("This file has not been committed to Git yet");
  const refs = await repository.getRefs({ count: mostRefs }).catch(() => []);
  return {
    revisions: [...commits.map(toRevision), ...refs.flatMap(fromRef)],
    show: async ({ ref, subject, kind }) => {
      const name = kind === "commit" ? ref.slice(0, 7) : subject;
      try {
        return await repository.show(ref, path);
      } catch (error) {
        const message = l10n.t(
          "{0} has no file of this name: it may have been renamed or added since. Choose a later version, or another file.",
          name,
        );
        throw new Error(message, { cause: error });
      }
    },
  };
}

/** The extension looks for repositories when it starts, and for those of other folders when it is asked. */
async function repositoryOf(api: GitApi, uri: Uri): Promise<Repository | null> {
  if (api.state === "uninitialized") {
    await new Promise<void>((resolve) => {
      const listening = api.onDidChangeState((state) => {
        if (state !== "initialized") return;
        listening.dispose();
        resolve();
      });
    });
  }
  const known = api.getRepository(uri);
  if (known) return known;
  const root = await api.getRepositoryRoot?.(uri).catch(() => null);
  return (root && (await api.openRepository?.(root).catch(() => null))) ?? null;
}

function toRevision({ hash, message, authorName, authorDate }: Commit): Revision {
  const [subject = ""] = message.split("\n");
  return { ref: hash, kind: "commit", subject, hash: hash.slice(0, 7), author: authorName, date: authorDate };
}

/** Branches here and on servers, and tags. */
function fromRef({ type, name, commit }: Ref): Revision[] {
  if (!name) return [];
  const kind = type === 2 ? "tag" : "branch";
  return [{ ref: name, kind, subject: name, hash: commit?.slice(0, 7) ?? "", author: undefined, date: undefined }];
}
