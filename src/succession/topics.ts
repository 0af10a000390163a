import type { Framework } from "../ita/framework.ts";
import type { FrameworkOf } from "../model/framework-faults.ts";
import type { WrittenDossier } from "../model/dossier.ts";
import type { Tell } from "./change.ts";

type WrittenTopic = NonNullable<WrittenDossier["analysis"]>[number]["topic"];
type WrittenHeading = WrittenDossier["measureGroups"][number]["heading"];

/** What topics and headings are called in the new year: by the framework's id while it has one, else by the words of last year's. */
export interface TopicNames {
  readonly topic: (topic: WrittenTopic, path: string) => WrittenTopic;
  readonly heading: (heading: WrittenHeading, path: string) => WrittenHeading;
}

/** The frameworks of a dossier's topics and indicators: of its own year and of the assessed year. */
interface YearFrameworks {
  readonly own: Framework | undefined;
  readonly assessed: Framework | undefined;
}

/** Names topics and headings anew for the year after the dossier's. */
export function topicNames(
  { fiscalYear, assessment }: WrittenDossier,
  { before, after }: { readonly before: FrameworkOf; readonly after: FrameworkOf },
  tell: Tell,
): TopicNames {
  const old: YearFrameworks = { own: before(fiscalYear), assessed: before(assessment.fiscalYear) };
  const young: YearFrameworks = { own: after(fiscalYear + 1), assessed: after(fiscalYear) };
  const inOwnWords = (path: string, text: string): { readonly text: string } => {
    const sort = "เขียนหัวข้อเป็นถ้อยคำ เพราะกรอบการประเมินของปีใหม่ไม่มีหัวข้อนั้น";
    tell({ message: `เขียนหัวข้อเป็นถ้อยคำ “${text}”`, path, sort });
    return { text };
  };
  const topic: TopicNames["topic"] = (given, path) =>
    typeof given !== "string" || titleIn(young, given) !== undefined
      ? given
      : inOwnWords(path, titleIn(old, given) ?? given);
  const heading: TopicNames["heading"] = (given, path) => {
    if ("indicator" in given) {
      const name = nameIn(old.assessed, given.indicator);
      return nameIn(young.assessed, given.indicator) === undefined && name !== undefined
        ? inOwnWords(path, name)
        : given;
    }
    if (!("topic" in given)) return given;
    const named = topic(given.topic, path);
    return typeof named === "string" ? given : named;
  };
  return { topic, heading };
}

function titleIn({ own, assessed }: YearFrameworks, id: string): string | undefined {
  return [own, assessed].flatMap((framework) => framework?.topics ?? []).find((topic) => topic.id === id)
    ?.title;
}

const nameIn = (framework: Framework | undefined, number: number): string | undefined =>
  framework?.indicators.find((indicator) => indicator.number === number)?.name;
