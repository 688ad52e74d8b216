import { readSyntaxModel } from '../../src/build/models/read-syntax-model.ts';

/** The model of data/models, read once for a test file. */
export const SYNTAX = readSyntaxModel();
