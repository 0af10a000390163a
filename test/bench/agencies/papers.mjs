// What the papers around the measures say, and who signs them.
import { personOf } from "./people.mjs";

/** Announcement, memo, order, letter, agenda paper and report, as most offices fill them in. */
export function papersOf({ place, divisions, members }, chance) {
  const day = chance.whole(23, 29);
  return {
    announcement: { date: `2023-09-${day}` },
    submissionMemo: { from: `${divisions[0].name} งานนิติการ`, date: `2023-09-${day - 2}` },
    appointmentOrder: { date: `2023-08-${chance.whole(10, 28)}`, members: membersOf(members) },
    coverLetter: {
      date: "2023-10-02",
      owner: { name: divisions[0].name, email: `saraban@${place.provinceKey}-${place.number}.example` },
    },
    agendaPaper: { number: `${chance.whole(3, 5)}/2567`, date: "2024-04-24", agendaItem: "4.1" },
    resultsReport: { date: "2024-04-30" },
  };
}

const membersOf = (people) =>
  people.map((person, index) => ({
    ...person,
    role: index === 0 ? "ประธานคณะทำงาน" : index === people.length - 1 ? "คณะทำงานและเลขานุการ" : "คณะทำงาน",
  }));

/** Who made, checked and approved the measures. */
export function signatoriesOf({ head, chiefAdministrator }, chance) {
  const day = chance.whole(10, 20);
  return [
    { role: "ผู้จัดทำ", name: personOf(chance), positions: ["นิติกรชำนาญการ"], date: `2023-09-${day}` },
    {
      role: "ผู้ตรวจสอบ",
      name: chiefAdministrator.name,
      positions: [chiefAdministrator.position],
      date: `2023-09-${day + 1}`,
    },
    { role: "ผู้อนุมัติ", name: head.name, positions: [head.position] },
  ];
}

/** A seal of three colours and two shapes, for the offices that have one. */
export function sealOf(chance) {
  const color = chance.pick(["#1d5c3f", "#1f3f7a", "#7a1f33", "#5a4a12"]);
  const petals = chance.whole(5, 12);
  const turned = Array.from(
    { length: petals },
    (_, index) =>
      `<ellipse cx="50" cy="28" rx="7" ry="17" transform="rotate(${(index * 360) / petals} 50 50)"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="300" height="300"><circle cx="50" cy="50" r="48" fill="none" stroke="${color}" stroke-width="3"/><g fill="${color}">${turned.join("")}</g></svg>\n`;
}
