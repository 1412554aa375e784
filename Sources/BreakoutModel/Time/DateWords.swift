/// The words by which people say when: days of the week, months and periods, in the six languages and German.
/// Data.
public enum DateWords {
  /// Whether a text says when and nothing else, e.g. `31 January 2027`, `end of June`, `Friday`, `2027-12`.
  public static func are(_ text: some StringProtocol) -> Bool {
    var isDate = false
    for word in text.split(whereSeparator: { !($0.isLetter || $0.isNumber) }) {
      let key = word.folded
      if names.contains(key) || key.contains(where: \.isNumber) {
        isDate = true
      } else if !links.contains(key) {
        return false
      }
    }
    return isDate
  }

  /// The number of the month that a folded word names: 1 to 12.
  public static func month(_ word: some StringProtocol) -> Int? { months[String(word)] }

  private static let names = Set(months.keys).union(days).union(units).union(occasions).union(
    seasons)

  private static let months: [String: Int] = {
    let table = """
      january jan janvier enero январь января январе يناير januar
      february feb fevrier febrero февраль февраля феврале فبراير شباط februar
      march mar mars marzo март марта марте مارس اذار marz maerz
      april apr avril abril апрель апреля апреле ابريل أبريل نيسان
      may mai mayo май мая мае مايو ايار
      june jun juin junio июнь июня июне يونيو حزيران juni
      july jul juillet julio июль июля июле يوليو تموز juli
      august aug aout agosto август августа августе اغسطس أغسطس
      september sep sept septembre septiembre setiembre сентябрь сентября сентябре سبتمبر ايلول
      october oct octobre octubre октябрь октября октябре اكتوبر أكتوبر oktober okt
      november nov novembre noviembre ноябрь ноября ноябре نوفمبر
      december dec decembre diciembre декабрь декабря декабре ديسمبر dezember dez
      """
    var months: [String: Int] = [:]
    for (number, line) in zip(1..., table.split(separator: "\n")) {
      for word in line.split(separator: " ") { months[word.folded] = number }
    }
    return months
  }()

  /// Days that need nothing beside them.
  static let days = words(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
    today tomorrow tonight
    lundi mardi mercredi jeudi vendredi samedi dimanche demain aujourd'hui
    lunes martes miercoles jueves viernes sabado domingo manana hoy
    montag dienstag mittwoch donnerstag freitag samstag sonntag morgen heute
    понедельник понедельника вторник вторника среда среды четверг четверга пятница пятницы суббота субботы
    воскресенье воскресенья завтра сегодня
    الاثنين الثلاثاء الاربعاء الأربعاء الخميس الجمعة السبت الاحد الأحد غدا اليوم
    明天 今天 下周 下月 明年 年底 星期一 星期二 星期三 星期四 星期五 星期六 星期日
    """)

  /// What may stand beside a date without saying more.
  static let daysOfTheWeek = days.subtracting(
    words(
      """
      today tomorrow tonight demain aujourd'hui manana hoy morgen heute завтра сегодня غدا اليوم
      明天 今天 下周 下月 明年 年底
      """))

  static let units = words(
    """
    day days week weeks weekend month months quarter quarters year years half
    jour jours semaine semaines mois trimestre trimestres semestre semestres an ans annee annees
    dia dias semana semanas mes meses ano anos
    tag tage tagen woche wochen monat monate monaten monats quartal quartale quartals halbjahr jahr jahre
    jahren jahres
    день дня дней неделя недели недель неделю месяц месяца месяцев месяце квартал квартала полугодие
    полугодия год года году лет
    يوم ايام يوما اسبوع أسبوع اسابيع شهر شهرا شهرين اشهر شهور سنة سنتين سنوات عام عاما عامين اعوام
    """)

  /// What people meet at, which is a time only where it is the next one.
  static let occasions = words(
    """
    session sessions plenary meeting forum conference pleniere reunion seance plenaria sesion reunion
    plenum sitzung konferenz сессия сессии пленум пленума заседание заседания конференции الدورة الجلسة
    """)

  static let seasons = words(
    """
    spring summer autumn winter printemps ete automne hiver primavera verano otono invierno fruhling
    fruhjahr sommer herbst весна весны лето лета осень осени зима зимы
    """)

  /// Numbers in words, as they stand before a unit.
  static let numbers = words(
    """
    one two three four five six seven eight nine ten twelve eighteen first second third fourth
    un une deux trois quatre cinq sept huit neuf dix douze premier deuxieme troisieme quatrieme
    uno una dos tres cuatro cinco seis siete ocho nueve diez doce primer segundo tercer cuarto
    ein eine einem einer eines zwei drei vier funf sechs sieben acht neun zehn zwolf
    один одного два две двух три трех четыре четырех пять пяти шесть шести двенадцать двенадцати
    ثلاثة ثلاث اربعة اربع خمسة خمس ستة ست سبعة سبع ثمانية عشرة واحد واحدة
    """)

  /// Behind these a period is a time by which: "within a year", "next month".
  static let leading = words(
    """
    within in before after next coming by until till end during
    dans avant sous prochain prochaine prochains prochaines fin courant
    dentro antes proximo proxima proximos proximas fin finales plazo
    innerhalb binnen vor in nachste nachsten nachster nachstes ende kommenden
    через течение до перед следующий следующая следующего следующей следующем следующие ближайшие ближайших
    конца концу конец
    خلال غضون قبل نهاية القادم القادمة المقبل المقبلة بعد
    """)

  static let links = words(
    """
    by until till before after in on at of the end start mid early late next this coming latest within
    a same current beginning middle during calendar working business
    d de du des le la les fin debut avant au un une delai dans ce cette cet mi courant sous prochain
    prochaine prochains prochaines l en
    del el los las a antes para finales principios mediados plazo dentro este esta proximo proxima proximos
    proximas
    der die das des dem den ende anfang mitte innerhalb von binnen vor im nachste nachsten nachster nachstes
    kommenden dieses
    до к в на конец конца концу начало начала середина середины через течение перед следующий следующая
    следующего следующей следующем следующие ближайшие ближайших этого г
    قبل نهاية بداية منتصف خلال غضون في من القادم القادمة المقبل المقبلة هذا هذه بعد العام الشهر السنة
    """)

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(\.folded))
  }
}
