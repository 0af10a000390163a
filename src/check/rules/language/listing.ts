import {
  createListedFinder,
  generalSpelling,
  type FindListed,
} from "../../../thai/spelling/spelling-list.ts";
import type { Subject } from "../../subject.ts";

/** Finds the wrong spellings of the package's list and of the office's own. */
export const createListing = ({ spelling }: Subject): FindListed =>
  createListedFinder([...generalSpelling(), ...spelling]);
