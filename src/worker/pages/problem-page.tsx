import type { Site } from '../../model/site.ts';
import type { Problem } from '../http/problem.ts';
import { Layout } from './layout.tsx';

/** What went wrong, for people. */
export const ProblemPage = ({ site, problem }: { readonly site: Site | null; readonly problem: Problem }) => (
  <Layout frame={{ site, title: problem.title, search: null, path: null }}>
    <h1>{problem.title}</h1>
    {problem.errors === undefined ? (
      <p>{problem.detail}</p>
    ) : (
      <ul>
        {problem.errors.map(({ parameter, received, expected }) => (
          <li>
            <code>{parameter}</code>: expected {expected}, received “{received}”
          </li>
        ))}
      </ul>
    )}
    <p>
      <a href="/">To the timeline</a>
    </p>
  </Layout>
);
