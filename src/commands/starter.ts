import type { Framework } from "../ita/framework.ts";

/** What `saraban init` asks. */
export interface StarterAnswers {
  readonly agency: string;
  readonly shortName: string;
  readonly province: string;
  /** Of the measures, Buddhist Era. */
  readonly fiscalYear: number;
  readonly signer: string;
}

/** Used by `--yes` and shown in brackets behind each question. */
export const exampleAnswers: StarterAnswers = {
  agency: "องค์การบริหารส่วนตำบลตัวอย่าง",
  shortName: "อบต.ตัวอย่าง",
  province: "ตัวอย่าง",
  fiscalYear: 2566,
  signer: "",
};

/** A dossier that can be printed at once; each `$comment` says what belongs there. `assessed` is the framework of the year before. */
export function starterDossier(answers: StarterAnswers, assessed: Framework, schema: string): object {
  const { agency, shortName, province, fiscalYear, signer } = answers;
  return {
    $schema: schema,
    $comment: "ข้อความใน $comment เป็นคำอธิบาย โปรแกรมไม่พิมพ์ ลบทิ้งได้ วันที่เขียนแบบ ค.ศ. เช่น 2023-01-06",
    fiscalYear,
    agency: {
      name: agency,
      shortName,
      kind: "tambon-administrative-organization",
      province,
      emblem: {
        $comment: "ตรา: none ไม่ใส่, garuda ตราครุฑ, seal ตราของหน่วยงาน (ระบุ file และ alternative)",
        type: "none",
      },
      divisions: [
        {
          $comment: "id ตั้งครั้งเดียวแล้วใช้ต่อทุกปี ไม่ถูกพิมพ์",
          id: "div-office",
          name: "สำนักปลัด",
          sections: [{ id: "sec-legal", name: "งานนิติการ" }],
        },
        { id: "div-finance", name: "กองคลัง" },
      ],
    },
    assessment: starterAssessment(assessed),
    earlierAssessments: [],
    analysis: [],
    meeting: {
      $comment: "การประชุมที่กำหนดมาตรการ และหน่วยงานเจ้าของข้อสังเกต",
      body: `คณะทำงานเพื่อสนับสนุนการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของ${agency}`,
      date: `${fiscalYear - 543}-01-05`,
      observer: "สำนักงานคณะกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติ",
    },
    measureGroups: [starterGroup(fiscalYear - 543)],
    reportingRounds: [
      { name: "รอบ ๖ เดือน", from: `${fiscalYear - 544}-10-01`, to: `${fiscalYear - 543}-03-31` },
      { name: "รอบ ๑๒ เดือน", from: `${fiscalYear - 544}-10-01`, to: `${fiscalYear - 543}-09-30` },
    ],
    signatories: [
      {
        $comment: "ชื่อว่างจะพิมพ์เป็นวงเล็บจุดไข่ปลา",
        name: signer,
        positions: ["ประธานคณะทำงาน"],
        date: `${fiscalYear - 543}-01-05`,
      },
    ],
  };
}

function starterAssessment({ fiscalYear, indicators }: Framework): object {
  return {
    $comment: "ผลการประเมินของปีก่อน: คะแนนรวม ระดับ และคะแนนรายตัวชี้วัด",
    fiscalYear,
    total: 0,
    rating: "-",
    indicators: indicators.map(({ number, name }) => ({
      $comment: name,
      number,
      score: 0,
      remark: "ควรรักษามาตรฐานไว้",
      deficiencies:
        number === 9
          ? [{ id: "def-o12", item: "O12", missingElements: "ยังขาดองค์ประกอบ ปัญหา อุปสรรค และข้อเสนอแนะ" }]
          : [],
    })),
  };
}

function starterGroup(year: number): object {
  return {
    id: "grp-disclosure",
    heading: { indicator: 9 },
    actions: [
      {
        $comment:
          "answers คือรหัสข้อสังเกตที่มาตรการนี้แก้ไข monitoring เลือก written-report, monthly-meeting หรือเขียนเอง",
        id: "act-annual-report",
        text: "ปรับปรุงการรายงานผลการดำเนินงานประจำปี โดยเพิ่มปัญหา อุปสรรค และข้อเสนอแนะ",
        responsible: { divisions: [{ id: "div-office", sections: ["sec-legal"] }] },
        schedule: { from: `${year}-01-01`, to: `${year}-09-30` },
        monitoring: ["written-report", "monthly-meeting"],
        answers: ["def-o12"],
      },
    ],
  };
}
