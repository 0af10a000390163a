import type { Documents, Dossier } from "../../model/dossier.ts";
import { formatLongDate, toBuddhistYear } from "../../thai/date.ts";
import { thaiNumber } from "../../thai/numbers.ts";
import type { Lack } from "../kinds.ts";
import { closingDate, type ClosingDateView } from "./closing-date.ts";
import { dots } from "./dots.ts";
import { lacksHead } from "./head-needed.ts";
import { calendarDate } from "./iso-date.ts";
import { dash, linesOf, paragraphsOf, type Lines } from "./lines.ts";
import { numbered } from "./numbered.ts";
import { paper, type PaperView } from "./paper.ts";
import { headSigner, signerView, type SignerView } from "./signer.ts";

/** All that the template of the appointment order can reach. */
export interface AppointmentOrderView extends PaperView {
  /** Number and year; dots to write on where one is not known. */
  readonly number: string;
  readonly subject: Lines;
  /** The office's own preamble; empty for the words of the template. */
  readonly preamble: readonly Lines[];
  readonly members: readonly MemberView[];
  /** The office's own duties, numbered; empty for those of the template. */
  readonly duties: Lines;
  /** The day from which it holds; empty for at once. */
  readonly effective: string;
  readonly date: ClosingDateView;
  readonly signer: SignerView;
}

/** A row of the table of members. */
export interface MemberView {
  readonly number: string;
  readonly name: Lines;
  readonly position: Lines;
  readonly role: Lines;
}

type Given = NonNullable<Documents["appointmentOrder"]>;

const nothingGiven: Given = { members: [], duties: [], dateStyle: "with-era" };

/** Derives the view of the order (คำสั่ง) that appoints the working group. */
export function appointmentOrderView(dossier: Dossier): AppointmentOrderView {
  const { agency, documents, meeting } = dossier;
  const given = documents?.appointmentOrder ?? nothingGiven;
  const subject = linesOf(given.subject ?? `แต่งตั้ง${meeting.body}`);
  return {
    ...paper(dossier, [`คำสั่ง${agency.name}`, "เรื่อง", ...subject]),
    number: given.number ?? openNumber(given.date),
    subject,
    preamble: paragraphsOf(given.preamble ?? ""),
    members: given.members.map(memberView),
    duties: numbered(given.duties),
    effective: given.effective === undefined ? "" : formatLongDate(calendarDate(given.effective)),
    date: closingDate(given),
    signer: signerView(given.signer ?? headSigner(dossier), dossier),
  };
}

/** Orders are numbered within the calendar year; the year is known once the date is. */
function openNumber(date: string | undefined): string {
  const year = date === undefined ? dots(12) : thaiNumber(toBuddhistYear(calendarDate(date).year));
  return `${dots(12)}/${year}`;
}

function memberView({ name, position, role }: Given["members"][number], index: number): MemberView {
  return {
    number: `${thaiNumber(index + 1)}.`,
    name: linesOf(name),
    position: linesOf(position ?? dash),
    role: linesOf(role),
  };
}

/** An order that appoints cannot be made while nobody tells who signs it and who is appointed. */
export function lacksMembers(dossier: Dossier): Lack | undefined {
  const members = dossier.documents?.appointmentOrder?.members ?? [];
  if (members.length > 0) return lacksHead(dossier);
  return {
    what: "ไม่ทราบรายชื่อคณะทำงาน",
    hint: 'เพิ่ม documents.appointmentOrder: {"members": [{"name": "…", "role": "…"}]} ในแฟ้มข้อมูล',
  };
}
