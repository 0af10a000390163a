// The divisions of an agency: two of them every agency has, of the others some.
import { personOf } from "./people.mjs";

const office = [
  ["general", "งานบริหารงานทั่วไป"],
  ["personnel", "งานบริหารงานบุคคล"],
  ["legal", "งานนิติการ"],
  ["plan", "งานนโยบายและแผน"],
  ["relations", "งานประชาสัมพันธ์"],
  ["disaster", "งานป้องกันและบรรเทาสาธารณภัย"],
];
const finance = [
  ["accounting", "งานการเงินและบัญชี"],
  ["procurement", "งานพัสดุและทรัพย์สิน"],
  ["revenue", "งานพัฒนาและจัดเก็บรายได้"],
];
const others = [
  [
    "works",
    "กองช่าง",
    "ผู้อำนวยการกองช่าง",
    [
      ["engineering", "งานวิศวกรรมโยธา"],
      ["utilities", "งานสาธารณูปโภค"],
      ["buildings", "งานควบคุมอาคาร"],
    ],
  ],
  [
    "education",
    "กองการศึกษา ศาสนาและวัฒนธรรม",
    "ผู้อำนวยการกองการศึกษา ศาสนาและวัฒนธรรม",
    [
      ["schools", "งานบริหารการศึกษา"],
      ["culture", "งานส่งเสริมศาสนาและวัฒนธรรม"],
    ],
  ],
  [
    "health",
    "กองสาธารณสุขและสิ่งแวดล้อม",
    "ผู้อำนวยการกองสาธารณสุขและสิ่งแวดล้อม",
    [
      ["sanitation", "งานสุขาภิบาล"],
      ["disease", "งานป้องกันและควบคุมโรคติดต่อ"],
    ],
  ],
  [
    "welfare",
    "กองสวัสดิการสังคม",
    "ผู้อำนวยการกองสวัสดิการสังคม",
    [
      ["allowance", "งานสังคมสงเคราะห์"],
      ["community", "งานพัฒนาชุมชน"],
    ],
  ],
  ["farming", "กองส่งเสริมการเกษตร", "ผู้อำนวยการกองส่งเสริมการเกษตร", []],
  ["strategy", "กองยุทธศาสตร์และงบประมาณ", "ผู้อำนวยการกองยุทธศาสตร์และงบประมาณ", [["budget", "งานงบประมาณ"]]],
  ["audit", "หน่วยตรวจสอบภายใน", "นักวิชาการตรวจสอบภายในชำนาญการ", []],
];

const sectionsOf = (list) => list.map(([id, name]) => ({ id: `sec-${id}`, name }));

/** The divisions, two to nine of them, most with a head. */
export function divisionsOf({ office: officeName }, chance) {
  const chosen = chance.sample(others, chance.pick([0, 1, 1, 2, 3, 3, 4, 5, 7]));
  const all = [
    ["office", officeName, `หัวหน้า${officeName}`, chance.sample(office, chance.whole(3, 6))],
    ["finance", "กองคลัง", "ผู้อำนวยการกองคลัง", chance.sample(finance, chance.whole(1, 3))],
    ...chosen,
  ];
  return all.map(([id, name, position, sections]) => ({
    id: `div-${id}`,
    name,
    ...(chance.percent(80) && { head: { name: personOf(chance), position } }),
    sections: sectionsOf(sections),
  }));
}
