// What the divisions report for the first six months.
import { personOf } from "./people.mjs";

const round = "รอบ ๖ เดือน";
const works = [
  "ประชุมชี้แจงแนวทางการดำเนินการแก่ผู้รับผิดชอบ",
  "จัดทำร่างเอกสารและเสนอผู้บังคับบัญชาให้ความเห็นชอบ",
  "เผยแพร่เอกสารบนเว็บไซต์ของหน่วยงาน",
  "รวบรวมข้อมูลจากทุกงานที่เกี่ยวข้อง",
  "สรุปผลการดำเนินการเสนอผู้บริหาร",
];
const difficulties = ["", "", "", "บุคลากรมีจำนวนจำกัด", "ข้อมูลจากบางงานส่งล่าช้า"];
const suggestions = ["", "", "", "ควรกำหนดผู้รับผิดชอบสำรอง", "ควรกำหนดวันส่งข้อมูลให้ชัดเจน"];

/** A report of each division that has something to do, by file name. */
export function reportsOf({ agency, measureGroups }, site, chance) {
  return new Map(
    agency.divisions.flatMap((division) => {
      const actions = measureGroups
        .flatMap((group) => group.actions)
        .filter((action) => isOf(action, division));
      if (actions.length === 0) return [];
      const report = {
        division: division.id,
        round,
        author: division.head ?? { name: personOf(chance), position: `รักษาราชการแทน${division.name}` },
        date: `2024-04-0${chance.whole(2, 9)}`,
        entries: actions.map((action) => entryOf(action, site, chance)),
      };
      return [[`round-1-${division.id}.json`, report]];
    }),
  );
}

const isOf = ({ responsible }, { id }) =>
  responsible.everyone === true || responsible.divisions.some((division) => division.id === id);

function entryOf({ id, schedule }, site, chance) {
  if (schedule.from > "2024-03-31") return { action: id, status: "not-started", percent: 0 };
  const isDone = chance.percent(60);
  return {
    action: id,
    status: isDone ? "done" : "in-progress",
    percent: isDone ? 100 : chance.whole(2, 9) * 10,
    work: chance
      .sample(works, chance.whole(1, 3))
      .map((text) => ({ text, date: `2024-0${chance.whole(1, 3)}-${chance.whole(10, 29)}` })),
    evidence: [{ url: `https://${site}/${id}` }],
    difficulties: chance.pick(difficulties),
    suggestions: chance.pick(suggestions),
  };
}
