/// The words by which people say when: days of the week, months and periods, in the six languages. Data.
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

  private static let names = Set(
    """
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
    monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
    today tomorrow tonight week weeks weekend month months quarter quarters year years day days
    spring summer autumn winter session plenary
    janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
    lundi mardi mercredi jeudi vendredi samedi dimanche demain semaine mois trimestre annee jours
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    lunes martes miercoles jueves viernes sabado domingo manana semana mes trimestre ano dias
    январь января февраль февраля март марта апрель апреля май мая июнь июня июль июля август августа
    сентябрь сентября октябрь октября ноябрь ноября декабрь декабря понедельник вторник среда среды четверг
    пятница пятницы суббота субботы воскресенье воскресенья завтра неделя недели месяц месяца года год
    يناير فبراير مارس ابريل أبريل مايو يونيو يوليو اغسطس أغسطس سبتمبر اكتوبر أكتوبر نوفمبر ديسمبر
    الاثنين الثلاثاء الاربعاء الأربعاء الخميس الجمعة السبت الاحد الأحد غدا اسبوع أسبوع شهر سنة
    明天 下周 下月 星期一 星期二 星期三 星期四 星期五 星期六 星期日
    """.split(whereSeparator: \.isWhitespace).map(\.folded))

  private static let links = Set(
    """
    by until till before after in on at of the end start mid early late next this coming latest within
    d de du des le la les fin debut avant fin del el los a antes para до к в на конец конца قبل نهاية
    """.split(whereSeparator: \.isWhitespace).map(\.folded))
}
