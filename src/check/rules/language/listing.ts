import {
  createListedFinder,
  generalSpelling,
  type FindListed,
} from "../../../thai/spelling/spelling-list.ts";
import { perSubject } from "../../per-subject.ts";

/** Finds the wrong spellings of the package's list and of the office's own. */
export const createListing = perSubject(({ spelling }): FindListed =>
  createListedFinder([...generalSpelling(), ...spelling]),
);
