// Where an agency is. Provinces and districts are real; which tambon lies in which is made up, and as in the country the
// same name stands in several provinces.

const provinces = {
  นครราชสีมา: { key: "korat", districts: ["ด่านขุนทด", "ปากช่อง", "พิมาย", "โนนสูง", "สีคิ้ว", "บัวใหญ่", "โชคชัย"] },
  ขอนแก่น: { key: "khonkaen", districts: ["ชุมแพ", "บ้านไผ่", "น้ำพอง", "พล", "กระนวน", "มัญจาคีรี"] },
  อุบลราชธานี: { key: "ubon", districts: ["วารินชำราบ", "เดชอุดม", "พิบูลมังสาหาร", "เขมราฐ", "ตระการพืชผล"] },
  บุรีรัมย์: { key: "buriram", districts: ["นางรอง", "ประโคนชัย", "ลำปลายมาศ", "สตึก", "พุทไธสง"] },
  ร้อยเอ็ด: { key: "roiet", districts: ["เสลภูมิ", "โพนทอง", "สุวรรณภูมิ", "เกษตรวิสัย", "พนมไพร"] },
  อุดรธานี: { key: "udon", districts: ["กุมภวาปี", "หนองหาน", "บ้านดุง", "เพ็ญ", "บ้านผือ"] },
  เชียงใหม่: { key: "chiangmai", districts: ["สันทราย", "แม่ริม", "ฝาง", "จอมทอง", "สันป่าตอง", "ดอยสะเก็ด"] },
  เชียงราย: { key: "chiangrai", districts: ["แม่จัน", "เทิง", "พาน", "เวียงป่าเป้า", "แม่สาย"] },
  พิษณุโลก: { key: "phitsanulok", districts: ["วังทอง", "บางระกำ", "พรหมพิราม", "นครไทย"] },
  นครสวรรค์: { key: "nakhonsawan", districts: ["ตาคลี", "ลาดยาว", "ชุมแสง", "บรรพตพิสัย"] },
  สุพรรณบุรี: { key: "suphan", districts: ["อู่ทอง", "เดิมบางนางบวช", "ด่านช้าง", "สองพี่น้อง"] },
  ราชบุรี: { key: "ratchaburi", districts: ["โพธาราม", "บ้านโป่ง", "ดำเนินสะดวก", "จอมบึง"] },
  ชลบุรี: { key: "chonburi", districts: ["บ้านบึง", "พนัสนิคม", "ศรีราชา", "สัตหีบ"] },
  นครศรีธรรมราช: { key: "nakhonsi", districts: ["ทุ่งสง", "ปากพนัง", "สิชล", "ท่าศาลา", "ร่อนพิบูลย์"] },
  สุราษฎร์ธานี: { key: "surat", districts: ["พุนพิน", "กาญจนดิษฐ์", "ไชยา", "เวียงสระ"] },
  สงขลา: { key: "songkhla", districts: ["หาดใหญ่", "สะเดา", "จะนะ", "ระโนด"] },
};

const beginnings = [
  "หนอง",
  "ห้วย",
  "โคก",
  "ท่า",
  "ดอน",
  "นา",
  "โพน",
  "วัง",
  "บึง",
  "ทุ่ง",
  "ป่า",
  "สระ",
  "บ้าน",
  "คลอง",
  "หัว",
  "เขา",
];
const ends = [
  ..."บัว แดง ขาว ใหญ่ ยาง ไผ่ ม่วง แก้ว ทอง หลวง กลาง งาม สูง ตะเคียน มะขาม ตาล หว้า ทราย หิน เสือ ช้าง กวาง".split(
    " ",
  ),
  ..."ปลา หญ้า สวรรค์ เดื่อ มะค่า สะแก ประดู่ จาน พลวง แค ค้อ แสง สาย ศิลา".split(" "),
];

/** Kinds of local government, how their names begin, and how their people are called. */
const kinds = {
  tambon: {
    kind: "tambon-administrative-organization",
    word: "องค์การบริหารส่วนตำบล",
    short: "อบต.",
    headOf: (name) => `นายกองค์การบริหารส่วนตำบล${name}`,
    office: "สำนักปลัด",
  },
  tambonMunicipality: {
    kind: "tambon-municipality",
    word: "เทศบาลตำบล",
    short: "ทต.",
    headOf: (name) => `นายกเทศมนตรีตำบล${name}`,
    office: "สำนักปลัดเทศบาล",
  },
  townMunicipality: {
    kind: "town-municipality",
    word: "เทศบาลเมือง",
    short: "ทม.",
    headOf: (name) => `นายกเทศมนตรีเมือง${name}`,
    office: "สำนักปลัดเทศบาล",
  },
};

/**
 * Where and what the agency of a number is: no two numbers under eight thousand share name, district and province.
 * @param {number} number from 0
 * @param {ReturnType<import("./chance.mjs").chanceOf>} chance
 */
export function placeOf(number, chance) {
  const names = beginnings.length * ends.length;
  const all = Object.entries(provinces).flatMap(([province, { key, districts }]) =>
    districts.map((district) => ({ province, key, district })),
  );
  // Every name once, then every name again in another district
  const name = (number * 257) % names;
  const round = Math.floor(number / names);
  const { province, key, district } = all[((number % names) * 31 + round) % all.length];
  const own = `${beginnings[Math.floor(name / ends.length)]}${ends[name % ends.length]}`;
  const type = chance.percent(68)
    ? kinds.tambon
    : chance.percent(90)
      ? kinds.tambonMunicipality
      : kinds.townMunicipality;
  return {
    ...type,
    own,
    province,
    district,
    provinceKey: key,
    name: `${type.word}${own}`,
    shortName: `${type.short}${own}`,
  };
}
