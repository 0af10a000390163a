/** SHA-256 of each face in `fonts/`, by its PostScript name: what a copy of the program is held to. `npm run fonts` makes these bytes. */
export const faceDigests: Readonly<Record<string, string>> = {
  "Saraban16-Bold": "0755f604bdbd8835435ae87c1d1acf34d3dea5297132b3298a8cb21dc439cc20",
  "Saraban16-BoldItalic": "82700f931a24aee8b46a37fe0799b75a931cb8ef0a39029214b6f801f995ec77",
  "Saraban16-Italic": "cf0b61b4b658fdcd63083613d0706ab8f258d22dc4e07b1de26c26984df40172",
  "Saraban16-Regular": "42e74e48c858b6393e08b92ba3c347796e6df1252d186f25681417be9905aa23",
};
