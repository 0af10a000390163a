const numeral = /^(?:หนึ่ง|เอ็ด|สอง|ยี่|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ|ร้อย|พัน|หมื่น|แสน|ล้าน)+$/;

/** Is this a number in words? What it lacks makes another number of it. */
export const isNumeral = (word: string): boolean => numeral.test(word);
