import BreakoutModel

/// What headings and labels of exports of ballots mean, in six languages and German, as `CSVHeading.words`
/// gives them.
enum BallotWords {
  /// A column that says how many ballots a row stands for.
  static let counts = CSVHeading.known(
    "count,counts,votes,ballots,voters,weight,weights,frequency,quantity,vote count,ballot count",
    "number of votes,number of voters,number of ballots,number of responses,no of votes,total votes",
    "anzahl,anzahl stimmen,stimmen,stimmenzahl,häufigkeit,gewicht,menge",
    "nombre,nombre de votes,nombre de voix,nombre de bulletins,voix,effectif,poids,fréquence",
    "número,número de votos,votos,cantidad,frecuencia,peso,recuento",
    "количество,количество голосов,число голосов,голоса,голосов,число,частота,вес",
    "数量,票数,人数,次数,计数,权重,频数,得票,得票数,投票数,數量,票數,人數",
    "العدد,عدد,عدد الأصوات,الأصوات,أصوات,التكرار,الوزن,الكمية")

  /// The same, but an option may be called so too: only beside a column of options or ballots, or at the
  /// edge of the table.
  static let perhapsCounts = CSVHeading.known(
    "n,number,people,persons,participants,qty,freq,responses,respondents,response count,results",
    "total,score,dots,points,personen,leute,personnes,participantes,personas,люди,человек,#")

  /// The usual words, which nobody need be told about.
  static let plainCounts = CSVHeading.known("count,counts,votes,ballots,voters")

  /// A column of options, beside what each got.
  static let options = CSVHeading.known(
    "option,options,answer,answers,choice,choices,item,label,alternative,candidate,poll option",
    "answer option,step,value,rating,antwort,antworten,auswahl,wahl,kandidat,kandidatin",
    "réponse,réponses,choix,candidat,candidate,proposition,opción,opciones,respuesta,respuestas",
    "elección,candidato,candidata,вариант,варианты,ответ,ответы,вариант ответа,кандидат",
    "选项,答案,候选人,选择,選項,الخيار,الخيارات,خيار,الإجابة,الإجابات,المرشح")

  /// A column of whole ballots or of a scale's steps.
  static let ballots = CSVHeading.known(
    "ballot,ranking,rankings,order,preference,preferences,vote,selection,selected,fingers,response",
    "stimmzettel,reihenfolge,rangfolge,stimme,bulletin,classement,papeleta,clasificación,voto",
    "бюллетень,ранжирование,порядок,голос,选票,排序,排名,投票,ورقة الاقتراع,الترتيب,التصويت,صوت")

  /// A column that tells which question a row answers.
  static let questions = CSVHeading.known(
    "question,question text,poll,poll title,poll question,question title,frage,umfrage,sondage",
    "pregunta,encuesta,вопрос,опрос,问题,投票题目,題目,题目,السؤال,الاستطلاع")

  /// Columns that tell ballots apart, or who gave them. Nothing in them is read.
  static let personal = CSVHeading.known(
    "id,voter id,ballot id,response id,respondent id,participant id,user id,uuid",
    "full name,first name,last name,family name,given name,nickname,display name,voter",
    "voter name,participant name,respondent,respondent name,username,user name",
    "email,e mail,mail,email address,e mail address,phone number,ip address",
    "timestamp,start time,completion time,start date,end date,end time,submitted",
    "submitdate,lastpage,startlanguage,startdate,datestamp,ipaddr,refurl",
    "submitted at,submission date,date submitted,last modified,last modified time",
    "start language,last page,time taken,zeitstempel,startzeit,fertigstellungszeit,e mail adresse",
    "vorname,nachname,benutzername,horodateur,horodatage,adresse e mail,adresse mail,courriel",
    "nom complet,prénom,heure de début,heure de fin,nom d utilisateur,marca temporal",
    "dirección de correo electrónico,correo electrónico,nombre completo,nombre y apellidos,apellidos",
    "hora de inicio,hora de finalización,отметка времени,адрес электронной почты,электронная почта",
    "фио,фамилия,时间戳,时间戳记,姓名,邮箱,电子邮件,电子邮件地址,提交时间,开始时间,完成时间,序号,编号",
    "طابع زمني,الطابع الزمني,البريد الإلكتروني,عنوان البريد الإلكتروني")

  /// The same, but options may be called so: only where a mark could not be what stands in the cells.
  static let perhapsPersonal = CSVHeading.known(
    "name,surname,participant,user,phone,telephone,mobile,ip,address,token,key,time,date,language",
    "seed,duration,organisation,organization,country,group,constituency,nom,nombre,benutzer,datum",
    "date d envoi,correo,fecha,почта,имя,дата,время,时间,日期,名字,用户,الاسم,التاريخ,الوقت")

  /// Those of `perhapsPersonal` whose cells are figures in a form's export.
  static let keysOfForms = CSVHeading.known("seed,token,key")

  /// Columns beside the votes that say the same in another way.
  static let shares = CSVHeading.known(
    "%,percent,percentage,share,prozent,anteil,pourcentage,porcentaje,процент,доля,百分比,比例,النسبة")

  /// A row or line that adds the others up.
  static let sums = CSVHeading.known(
    "total,totals,grand total,sum,sum total,total votes,total responses,gesamt,summe",
    "insgesamt,gesamtsumme,somme,total général,suma,total general,итого,всего,сумма,общий итог",
    "合计,总计,总数,共计,小计,合計,總計,المجموع,الإجمالي,المجموع الكلي")

  static func isSum(_ text: String) -> Bool {
    let words = CSVHeading.words(text)
    if sums.contains(words) { return true }
    // "Total: 12" and "Total 12" in one cell or line.
    let letters = words.split(separator: " ").filter { !$0.allSatisfy(\.isNumber) }
    return !letters.isEmpty && sums.contains(letters.joined(separator: " "))
      && words.contains(where: \.isNumber)
  }
}

/// A column for a place of the order, whose cells are options: `Rank 1`, `2nd choice`, `第一选择`.
enum RankHeading {
  /// The place from 1, and whether the column cannot be anything else; `nil` for other headings.
  static func place(_ heading: String) -> (place: Int, isCertain: Bool)? {
    let words = CSVHeading.words(heading).split(separator: " ").map(String.init)
    guard (1...4).contains(words.count) else { return nil }
    var place: Int?
    var isRank = false
    var isChoice = false
    for word in words {
      if certain.contains(word) {
        isRank = true
      } else if perhaps.contains(word) {
        isChoice = true
      } else if let number = ordinal(word), place == nil {
        place = number.place
        isRank = isRank || number.isOrdinal
      } else if !fillers.contains(word) {
        return chinese(words.joined())
      }
    }
    guard let place, isRank || isChoice else { return chinese(words.joined()) }
    return (place, isRank)
  }

  /// `1`, `1st`, `1er`, `1ª`, `1-й`, `first`.
  static func ordinal(_ word: String) -> (place: Int, isOrdinal: Bool)? {
    if let place = names[word] { return (place, true) }
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    guard (1...3).contains(digits.count), let place = Int(digits), place > 0 else { return nil }
    let rest = word[digits.endIndex...]
    if rest.isEmpty { return (place, false) }
    return endings.contains(String(rest)) ? (place, true) : nil
  }

  private static func chinese(_ text: String) -> (place: Int, isCertain: Bool)? {
    guard text.first == "第", let sign = text.dropFirst().first else { return nil }
    let place =
      "一二三四五六七八九十".firstIndex(of: sign).map {
        "一二三四五六七八九十".distance(from: "一二三四五六七八九十".startIndex, to: $0) + 1
      }
      ?? sign.wholeNumberValue
    guard let place, place > 0 else { return nil }
    let rest = String(text.dropFirst(2))
    return ["选择", "志愿", "名", "位", "選擇", "顺位", "选", "偏好"].contains(rest) ? (place, true) : nil
  }

  private static let certain = CSVHeading.known(
    "rank,ranking,ranked,place,position,rang,platz,place,rango,puesto,lugar,место,ранг,الترتيب,المرتبة"
  )
  private static let perhaps = CSVHeading.known(
    "choice,preference,pref,priority,wahl,präferenz,priorität,choix,préférence,priorité,opción",
    "preferencia,elección,prioridad,выбор,предпочтение,приоритет,الخيار,خيار,التفضيل,الاختيار,选择,偏好"
  )
  private static let fillers = CSVHeading.known(
    "your,my,the,no,nr,n,le,la,el,mi,der,die,das,votre,su")
  private static let endings: Set<String> = [
    "st", "nd", "rd", "th", "er", "ere", "re", "e", "eme", "a", "o", "ª", "º", "й", "и", "я", "ая",
    "ыи", "ое", "го", "место",
  ]
  private static let names: [String: Int] = {
    let rows = [
      "first,erste,erster,premier,première,primera,primero,primer,первый,первая,первое,الأول,الأولى",
      "second,zweite,zweiter,deuxième,seconde,segunda,segundo,второй,вторая,второе,الثاني,الثانية",
      "third,dritte,dritter,troisième,tercera,tercero,tercer,третий,третья,третье,الثالث,الثالثة",
      "fourth,vierte,vierter,quatrième,cuarta,cuarto,четвертый,четвертая,четвертое,الرابع,الرابعة",
      "fifth,fünfte,fünfter,cinquième,quinta,quinto,пятый,пятая,пятое,الخامس,الخامسة",
      "sixth,sechste,sechster,sixième,sexta,sexto,шестой,шестая,шестое,السادس,السادسة",
      "seventh,siebte,siebter,septième,séptima,séptimo,седьмой,седьмая,седьмое,السابع,السابعة",
      "eighth,achte,achter,huitième,octava,octavo,восьмой,восьмая,восьмое,الثامن,الثامنة",
      "ninth,neunte,neunter,neuvième,novena,noveno,девятый,девятая,девятое,التاسع,التاسعة",
      "tenth,zehnte,zehnter,dixième,décima,décimo,десятый,десятая,десятое,العاشر,العاشرة",
    ]
    var names: [String: Int] = [:]
    for (place, row) in rows.enumerated() {
      for word in CSVHeading.known(row) { names[word] = place + 1 }
    }
    return names
  }()
}
