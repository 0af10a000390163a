// Mistakes in what a dossier says, not in how a word is typed. Each changes the dossier in place and says what it did.

const actionsOf = ({ measureGroups }) => measureGroups.flatMap(({ actions }) => actions);
const deficienciesOf = ({ assessment }) =>
  assessment.indicators.flatMap((indicator) =>
    (indicator.deficiencies ?? []).map((deficiency) => ({ indicator, deficiency })),
  );

export const structureOperators = {
  "move a code": (dossier, { oneOf }) => {
    // A dossier that says its codes are invented has none that is wrong.
    if (dossier.suppress?.some(({ rule }) => rule === "item-place")) return undefined;
    const all = deficienciesOf(dossier).filter(({ deficiency }) => deficiency.item !== undefined);
    const one = oneOf(all);
    const others = all.filter(({ indicator }) => indicator.number !== one.indicator.number);
    const other = oneOf(others);
    if (!one || !other) return undefined;
    const before = one.deficiency.item;
    one.deficiency.item = other.deficiency.item;
    return `${before} → ${other.deficiency.item} under indicator ${one.indicator.number}`;
  },
  "change a division": (dossier, { oneOf }) => {
    const owned = actionsOf(dossier).flatMap(({ responsible }) => responsible?.divisions ?? []);
    const unit = oneOf(owned);
    if (!unit) return undefined;
    const before = unit.id;
    const others = dossier.agency.divisions.filter(({ id }) => id !== before);
    // A unit with sections goes to a division that has none of them; one without becomes a division nobody has.
    unit.id = unit.sections?.length > 0 && others.length > 0 ? oneOf(others).id : `${before}-x`;
    return `${before} → ${unit.id}`;
  },
  "unlink an answer": (dossier, { oneOf }) => {
    const one = oneOf(actionsOf(dossier).filter(({ answers }) => answers?.length > 0));
    if (!one) return undefined;
    const id = oneOf(one.answers);
    const others = actionsOf(dossier).filter((action) => action !== one && action.answers?.includes(id));
    others.forEach((action) => (action.answers = action.answers.filter((answer) => answer !== id)));
    one.answers = one.answers.filter((answer) => answer !== id);
    return `no action answers ${id}`;
  },
};
