import BreakoutWords
import Testing

@testable import BreakoutModel

/// Product rule F7: the parts behind bars are read in the six languages and German, and nothing that tells a
/// time is taken for a measure.
@Suite struct RecommendationLanguagesTests {
  @Test(arguments: [
    ("by 2027-06", "2027-06"), ("до 2027-06", "2027-06"), ("к концу 2027 года", "концу 2027 года"),
    ("не позднее июня 2027 г.", "июня 2027 г."), ("срок: июнь 2027", "июнь 2027"),
    ("в течение 6 месяцев", "в течение 6 месяцев"), ("через два года", "через два года"),
    ("d'ici 2027", "2027"), ("d’ici à juin 2027", "juin 2027"), ("d'ici la fin 2027", "fin 2027"),
    ("jusqu'en 2028", "2028"), ("avant fin 2027", "avant fin 2027"), ("dans 6 mois", "dans 6 mois"),
    ("dans un délai de six mois", "dans un délai de six mois"), ("échéance : 2027", "2027"),
    ("au plus tard en juin 2027", "juin 2027"),
    ("antes de 2027", "antes de 2027"), ("para junio de 2027", "junio de 2027"),
    ("hasta finales de 2027", "finales de 2027"), ("a más tardar en 2027", "2027"),
    ("dentro de 6 meses", "dentro de 6 meses"), ("plazo: 2027", "2027"),
    ("bis 2027", "2027"), ("bis Ende Juni 2027", "Ende Juni 2027"),
    ("bis zum 30.06.2027", "30.06.2027"),
    ("innerhalb von 6 Monaten", "innerhalb von 6 Monaten"), ("Frist: 2027", "2027"),
    ("spätestens März 2027", "März 2027"), ("Ende 2027", "Ende 2027"),
    ("بحلول 2027", "2027"), ("بحلول نهاية يونيو ٢٠٢٧", "نهاية يونيو ٢٠٢٧"),
    ("خلال ستة أشهر", "خلال ستة أشهر"), ("الموعد النهائي: 2027", "2027"), ("قبل 2027", "قبل 2027"),
    ("到2027年6月", "2027年6月"), ("2027年6月底前", "2027年6月底前"), ("六个月内", "六个月内"),
    ("期限：2027年", "2027年"), ("不迟于2027年", "2027年"),
    ("within 6 months", "within 6 months"), ("within a year", "within a year"),
    ("until 2027", "2027"), ("before June 2027", "before June 2027"), ("June 2027", "June 2027"),
    ("2027", "2027"), ("31.12.2027", "31.12.2027"), ("12/2027", "12/2027"), ("Q3 2027", "Q3 2027"),
    ("the end of 2027", "the end of 2027"), ("no later than 1 May 2027", "1 May 2027"),
    ("next session", "next session"), ("6 months", "6 months"), ("in 2027", "in 2027"),
  ]) func aDeadlineIsReadInEveryLanguage(part: String, deadline: String) {
    let fields = RecommendationLine.fields(from: "x | \(part)")
    #expect(fields == RecommendationFields(text: "x", deadline: deadline))
    // Behind an indicator, and without anything else changed by being written and read again.
    #expect(
      RecommendationLine.fields(from: "x | share ≥ 30 % | \(part)")
        == RecommendationFields(text: "x", indicator: "share", target: "≥ 30 %", deadline: deadline)
    )
    #expect(RecommendationLine.fields(from: RecommendationLine.text(for: fields)) == fields)
  }

  @Test(arguments: [
    "до 30 %", "by 30 %", "hasta 30 %", "bis 30", "para la juventud", "pour les femmes", "4 a year",
    "5 in 2027", "sessions held", "reports a month", "plenary", "30", "2000", "每年四次",
    "от входа до выхода",
    "number of reports in 2027", "a year", "до выборов", "March of the mothers", "至少30个",
    "car emissions", "к людям", "from all rooms",
  ]) func whatIsNoTimeIsAMeasureAsItWas(part: String) {
    #expect(RecommendationLine.fields(from: "x | \(part)").deadline.isEmpty)
  }

  @Test func howLongIsADeadlineOrWhatAnIndicatorMeasures() {
    #expect(
      RecommendationLine.fields(from: "x | time to payment | 30 days")
        == RecommendationFields(text: "x", indicator: "time to payment", target: "30 days"))
    #expect(
      RecommendationLine.fields(from: "x | 30 days | by 2027")
        == RecommendationFields(text: "x", indicator: "30 days", deadline: "2027"))
  }

  @Test(
    arguments: [
      ("Business > publish | until 2027", .deadline), ("x | share of contracts", .indicator),
      ("x | share ≥ 30 %", .indicator), ("x | share | 30 %", .target),
      ("x | entro il 2027", .indicator), ("x | Frist: 2027", .deadline),
      ("x | a ≥ 3 | b", .rationale), ("x", nil), ("x |", nil), ("a: Ana > x | до 2027", .deadline),
    ] as [(String, RecommendationField?)])
  func whatIsTypedBehindTheLastBarSaysItsField(line: String, field: RecommendationField?) {
    #expect(RecommendationLine.fieldAtEnd(of: line) == field)
  }

  @Test(arguments: [
    (
      "показатель: доля договоров | цель: 30 % | ответственный: Палата", "доля договоров", "30 %",
      "Палата"
    ),
    ("indicateur : part | cible : 30 % | responsable : Chambre", "part", "30 %", "Chambre"),
    ("indicador: parte | meta: 30 % | responsable: Cámara", "parte", "30 %", "Cámara"),
    ("Indikator: Anteil | Ziel: 30 % | verantwortlich: Kammer", "Anteil", "30 %", "Kammer"),
    ("المؤشر: الحصة | الهدف: ٣٠ | المسؤول: الغرفة", "الحصة", "٣٠", "الغرفة"),
    ("指标：比例 ｜ 目标：30% ｜ 负责：商会", "比例", "30%", "商会"),
  ]) func theLabelsOfEachLanguage(parts: String, indicator: String, target: String, lead: String) {
    #expect(
      RecommendationLine.fields(from: "x | \(parts)")
        == RecommendationFields(text: "x", indicator: indicator, target: target, lead: lead))
  }

  @Test(arguments: [
    ("30 juin 2027", "2027-06-30"), ("d'ici fin juin 2027", "2027-06-30"),
    ("1er mai 2027", "2027-05-01"),
    ("30 de junio de 2027", "2027-06-30"), ("30. Juni 2027", "2027-06-30"),
    ("30.06.2027", "2027-06-30"),
    ("30/06/2027", "2027-06-30"), ("06/2027", "2027-06-30"), ("15 марта 2027 г.", "2027-03-15"),
    ("٣٠ يونيو ٢٠٢٧", "2027-06-30"), ("2027年6月30日", "2027-06-30"), ("2027年6月底前", "2027-06-30"),
    ("到2027年", "2027-12-31"), ("before 2027", "2026-12-31"),
    ("antes de julio de 2027", "2027-06-30"),
    ("avant fin 2027", "2027-12-31"), ("before 1 March 2028", "2028-02-29"),
    ("2027年前", "2026-12-31"),
  ]) func theLastDayIsThatOfTheWordsInEveryLanguage(text: String, day: String) {
    #expect(Deadline.lastDay(in: text)?.description == day)
  }

  @Test(arguments: [
    ("Maria circulates the list by 15 March", "Maria circulates the list", "15 March"),
    ("Мария разошлет список до 15 марта 2027", "Мария разошлет список", "15 марта 2027"),
    ("Marie envoie la liste d'ici juin 2027", "Marie envoie la liste", "juin 2027"),
    ("circulate it before 2027", "circulate it", "before 2027"),
    ("raise the share by 30 %", "raise the share by 30 %", ""),
  ]) func anActionsDayIsReadInEveryLanguage(text: String, what: String, deadline: String) {
    let action = ActionLine(text)
    #expect(action.what == what)
    #expect(action.deadline == deadline)
  }

  @Test func aPeriodIsSaidAsItIs() {
    let fields = RecommendationFields(text: "publish", deadline: "within 6 months")
    #expect(fields.wording == "publish (deadline: within 6 months)")
    #expect(DecisionSubject.lines(ofEarlier: fields.wording).count == 2)
    #expect(words.recommendations.due("within 6 months") == "within 6 months")
    #expect(words.recommendations.due("2027-12") == "by December 2027")
  }
}
