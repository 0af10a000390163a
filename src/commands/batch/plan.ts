import { agencyFolder } from "../../batch/identity.ts";
import { isInShard, type Shard } from "../../batch/shard.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Input } from "./inputs.ts";

/** An input with its place in the batch and the folder of its documents. */
export interface Job extends Input {
  /** Among all inputs, from 1; the same in every shard. */
  readonly position: number;
  readonly folder: string;
}

/**
 * The jobs of a shard, in the order of the inputs. Every input is looked at, those of other shards too: of two dossiers of one
 * agency and year the first is made and the second told of, whichever machines they fall to. `counted` is told how many there
 * are when the end is reached.
 */
export async function* jobsOf(
  inputs: AsyncIterable<Input>,
  shard: Shard,
  counted: (inputs: number) => void,
): AsyncIterable<Job> {
  const owners = new Map<string, string>();
  let position = 0;
  for await (const input of inputs) {
    position += 1;
    const folder = input.identity === undefined ? `unknown-${position}` : agencyFolder(input.identity);
    const owner = owners.get(folder);
    if (owner === undefined) owners.set(folder, input.name);
    if (!isInShard(position, shard)) continue;
    const faults = owner === undefined ? input.faults : [...input.faults, collision(input, owner)];
    yield { ...input, faults, position, folder };
  }
  counted(position);
}

const collision = ({ name, identity }: Input, owner: string): Diagnostic => ({
  code: "batch/collision",
  severity: "error",
  message: `เป็นของ${identity?.name ?? ""} ปี ${identity?.fiscalYear ?? ""} เช่นเดียวกับ “${owner}” จึงไม่เขียนทับ`,
  place: { file: name },
  hints: [
    "เหลือแฟ้มข้อมูลไว้แฟ้มเดียวต่อหน่วยงานและปี",
    "ถ้าเป็นคนละหน่วยงาน ตั้ง agency.district และ agency.province ให้ต่างกัน",
  ],
});
