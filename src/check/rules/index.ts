import { idleSuppression } from "../idle-suppression.ts";
import type { Rule } from "../rule.ts";
import { arabicDigits } from "./assessment/arabic-digits.ts";
import { itemCodeForm } from "./assessment/item-code-form.ts";
import { itemPlace } from "./assessment/item-place.ts";
import { missingIndicator } from "./assessment/missing-indicator.ts";
import { mixedDigits } from "./assessment/mixed-digits.ts";
import { assessmentRating } from "./assessment/rating.ts";
import { scoreDecimals } from "./assessment/score-decimals.ts";
import { assessmentTotal } from "./assessment/total.ts";
import { missingSigner } from "./content/missing-signer.ts";
import { itemReadiness } from "./content/readiness.ts";
import { unconfirmed } from "./content/unconfirmed.ts";
import { duplicateAction } from "./coverage/duplicate-action.ts";
import { incompleteAction } from "./coverage/incomplete-action.ts";
import { indicatorWithoutMeasure } from "./coverage/indicator-without-measure.ts";
import { monitoringUnlike } from "./coverage/monitoring-unlike.ts";
import { statedCount } from "./coverage/stated-count.ts";
import { unansweredDeficiency } from "./coverage/unanswered-deficiency.ts";
import { unitNames } from "./coverage/unit-names.ts";
import { bracketSpace } from "./language/bracket-space.ts";
import { doubledNounMaker } from "./language/doubled-noun-maker.ts";
import { doubledWord } from "./language/doubled-word.ts";
import { edgeSpace } from "./language/edge-space.ts";
import { impossibleCluster } from "./language/impossible-cluster.ts";
import { listedMisspelling } from "./language/listed-misspelling.ts";
import { nounAmongVerbs } from "./language/noun-among-verbs.ts";
import { probableMisspelling } from "./language/probable-misspelling.ts";
import { repetitionMark } from "./language/repetition-mark.ts";
import { severalSpaces } from "./language/several-spaces.ts";
import { spaceInPhrase } from "./language/space-in-phrase.ts";
import { tornByLineBreak, tornBySpace } from "./language/torn-word.ts";
import { twoForms } from "./language/two-forms.ts";
import { unbalancedSign } from "./language/unbalanced-sign.ts";
import { indicatorMention } from "./references/indicator-mention.ts";
import { listNumbering } from "./references/list-numbering.ts";
import { printedDiffers } from "./references/printed-differs.ts";
import { scoreClaim } from "./references/score-claim.ts";
import { subIndicatorWording } from "./references/sub-indicator-wording.ts";
import { unknownItem } from "./references/unknown-item.ts";
import { wordingFacts } from "./references/wording-facts.ts";
import { pageRules } from "./result/pages.ts";
import { unprintableCharacter } from "./result/unprintable-character.ts";
import { dateOrder } from "./years/date-order.ts";
import { farDate } from "./years/far-date.ts";
import { missingEra } from "./years/missing-era.ts";
import { periodOutsideYear } from "./years/period-outside-year.ts";
import { staleYear } from "./years/stale-year.ts";
import { twoDigitYear } from "./years/two-digit-year.ts";
import { yearSequence } from "./years/year-sequence.ts";

/** Every rule, in the order of `docs/checks.md`; a new rule is one line. */
export const rules: readonly Rule[] = [
  assessmentTotal,
  assessmentRating,
  scoreDecimals,
  missingIndicator,
  itemPlace,
  itemCodeForm,
  mixedDigits,
  arabicDigits,
  unansweredDeficiency,
  statedCount,
  indicatorWithoutMeasure,
  incompleteAction,
  monitoringUnlike,
  duplicateAction,
  unitNames,
  staleYear,
  yearSequence,
  dateOrder,
  periodOutsideYear,
  farDate,
  twoDigitYear,
  missingEra,
  indicatorMention,
  unknownItem,
  subIndicatorWording,
  printedDiffers,
  wordingFacts,
  scoreClaim,
  listNumbering,
  listedMisspelling,
  probableMisspelling,
  doubledWord,
  doubledNounMaker,
  impossibleCluster,
  repetitionMark,
  severalSpaces,
  edgeSpace,
  bracketSpace,
  tornBySpace,
  tornByLineBreak,
  spaceInPhrase,
  unbalancedSign,
  twoForms,
  nounAmongVerbs,
  itemReadiness,
  missingSigner,
  unconfirmed,
  unprintableCharacter,
  ...pageRules,
  idleSuppression,
];
