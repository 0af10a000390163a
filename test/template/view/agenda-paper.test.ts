import { describe, expect, test } from "vitest";
import type { Dossier } from "../../../src/model/dossier.ts";
import type { ProgressReport } from "../../../src/model/progress/schema.ts";
import {
  agendaPaperView,
  meetingDay,
  type AgendaPaperView,
} from "../../../src/template/view/agenda-paper/view.ts";
import { frameworksOf } from "../../../src/template/view/frameworks.ts";
import { prepareSample } from "../../support/samples.ts";

const { prepared } = await prepareSample("municipality", "agenda-paper");
const { dossier, progress } = prepared;
const [first, second] = dossier.reportingRounds;

type Given = NonNullable<NonNullable<Dossier["documents"]>["agendaPaper"]>;

function view(
  given: Given,
  reports: readonly ProgressReport[] = progress.reports,
  round = second,
): AgendaPaperView {
  const changed = { ...dossier, documents: { ...dossier.documents, agendaPaper: given } };
  return agendaPaperView(changed, frameworksOf(changed), { ...progress, reports, round });
}

const moved = ({ moves }: AgendaPaperView): readonly string[] =>
  moves.rows.flatMap(({ action, divisions }) =>
    divisions.map(({ division }) => `${action.split(" ")[0]} ${division}`),
  );

describe("what moved", () => {
  test("is what the round before did not tell: standings that changed and work that was added", () => {
    const { moves } = view({ decisions: [] });
    const property = moves.rows.find(({ action }) => action.startsWith("๔.๒ "));
    expect(property?.rowCount).toBe(2);
    expect(property?.divisions[0]).toMatchObject({
      division: "กองคลัง",
      before: "อยู่ระหว่างดำเนินการ ร้อยละ ๕๐",
      now: "ดำเนินการแล้วเสร็จ ร้อยละ ๑๐๐",
    });
    expect(property?.divisions[0]?.work.join("")).toContain("ครั้งที่ ๒");
    expect(moved(view({ decisions: [] }))).not.toContain("๑.๑ สำนักปลัดเทศบาล");
  });

  test("is nothing when the last meeting had all reports already", () => {
    expect(moved(view({ lastMeeting: "2025-10-15", decisions: [] }))).toEqual([]);
    expect(
      moved(view({ lastMeeting: "2025-10-07", decisions: [] })).filter((row) => row.endsWith("กองคลัง")),
    ).toEqual([]);
    expect(moved(view({ lastMeeting: "2025-10-07", decisions: [] })).length).toBeGreaterThan(0);
  });

  test("of the first round is all that was begun", () => {
    const rows = moved(view({ decisions: [] }, progress.reports, first));
    expect(rows).toContain("๑.๑ สำนักปลัดเทศบาล");
    expect(rows).not.toContain("๘.๒ สำนักปลัดเทศบาล");
  });
});

describe("what is late", () => {
  test("is an action after its last day that is neither done nor given up, reckoned to the day of the meeting", () => {
    const { late, asOf } = view({ date: "2025-10-22", decisions: [] });
    expect(asOf).toBe("๒๒ ตุลาคม ๒๕๖๘");
    expect(late.rows).toEqual([
      {
        what: expect.stringMatching(/^๕\.๒ /),
        division: "กองคลัง",
        due: "๓๐ กันยายน ๒๕๖๘",
        standing: "อยู่ระหว่างดำเนินการ ร้อยละ ๙๐",
        days: "๒๒ วัน",
      },
    ]);
  });

  test("is a report that was due; what was done before counts as done without it", () => {
    const without = progress.reports.filter(
      ({ division, round }) => division !== "div-works" || round === first?.name,
    );
    const { late } = view({ date: "2025-10-13", decisions: [] }, without);
    expect(late.rows[0]).toEqual({
      what: "การรายงานผลการดำเนินการรอบ ๑๒ เดือน",
      division: "กองช่าง",
      due: "๑๐ ตุลาคม ๒๕๖๘",
      standing: "ยังไม่รายงาน",
      days: "๓ วัน",
    });
    expect(late.rows.some(({ what, division }) => division === "กองช่าง" && what.startsWith("๑.๑ "))).toBe(
      false,
    );
    expect(late.rows.some(({ what, division }) => division === "กองช่าง" && what.startsWith("๓.๔ "))).toBe(
      true,
    );
  });

  test("is reckoned to the last day of the round where no meeting day is given, never to today", () => {
    expect(view({ decisions: [] }).late.rows).toEqual([]);
    expect(meetingDay({ ...dossier, documents: {} }, progress)).toBe("2025-09-30");
  });
});

test("decisions are the office's own, then what the divisions suggest, each with its source", () => {
  const { decisions } = view({ decisions: ["เห็นชอบ\nให้เผยแพร่"] });
  expect(decisions[0]).toEqual(["เห็นชอบ", "ให้เผยแพร่"]);
  expect(decisions).toHaveLength(6);
  expect(
    decisions.slice(1).every((lines) => /\(ข้อเสนอแนะของ\S+ ข้อ [๑-๙]\.[๑-๙]\)$/.test(lines.join(" "))),
  ).toBe(true);
});

test("what the office does not say is left to be written by hand", () => {
  const { meetingHead, agendaItem, resolution } = view({ decisions: [] });
  expect(meetingHead.name).toBe("การประชุมประจำเดือนเทศบาลตำบลธารสมมติ");
  for (const text of [meetingHead.number, meetingHead.date, agendaItem, ...resolution])
    expect(text).toMatch(/^\.{10,}$/);
  expect(meetingHead.isoDate).toBe("");
});
