import BreakoutModel

/// Headings and labels beside options that are none themselves, in six languages and German.
extension BallotWords {
  /// Columns that number the ballots, or say where they come from.
  static let rowNumbers = CSVHeading.known(
    "#,№,nr,num,row,row number,row no,line,line number,index,idx,seat,seat number,seat no,table",
    "table number,table no,desk,serial,serial number,s no,sl no,sr no,ballot no,ballot number",
    "station,ballot nr,stimmzettel nr,lfd nr,laufende nummer,zeile,platz nr,sitz,tisch,nummer",
    "ligne,siège,rang,indice,fila,asiento,mesa,índice,n p p,п п,номер,строка,ряд,стол,индекс",
    "行,行号,座位,座位号,桌,桌号,编号,序号,索引,رقم,الرقم,صف,الصف,مقعد,المقعد,طاولة,الطاولة")

  /// Columns of what people wrote beside their votes.
  static let notes = CSVHeading.known(
    "comment,comments,remark,remarks,note,notes,feedback,kommentar,kommentare,bemerkung",
    "bemerkungen,anmerkung,anmerkungen,commentaire,commentaires,remarque,remarques,comentario",
    "comentarios,observaciones,комментарий,комментарии,примечание,примечания,замечания",
    "评论,备注,意见,說明,备考,تعليق,تعليقات,ملاحظة,ملاحظات")

  /// Columns and rows that are worked out from the others.
  static let averages = CSVHeading.known(
    "average,avg,mean,median,average score,mean score,durchschnitt,mittelwert,moyenne,médiane",
    "promedio,media,mediana,среднее,средний балл,медиана,平均,平均分,平均值,中位数,المتوسط,متوسط,المعدل")

  /// What is said of those who were there and took no option.
  static let abstentions = CSVHeading.known(
    "abstain,abstained,abstains,abstention,abstentions,blank,blanks,blank vote,blank votes",
    "blank ballot,blank ballots,n a,na,not applicable,no answer,no response,no opinion,no vote",
    "not voting,did not vote,not answered,unanswered,skipped,enthaltung,enthaltungen,leer",
    "leere stimmzettel,keine angabe,keine antwort,k a,s abstenir,blanc,blancs,bulletin blanc",
    "bulletins blancs,vote blanc,votes blancs,sans réponse,sans opinion,ne se prononce pas",
    "abstención,abstenciones,abstenerse,en blanco,voto en blanco,votos en blanco,blanco",
    "sin respuesta,no responde,no contesta,воздержался,воздержалась,воздержались,воздержаться",
    "нет ответа,без ответа,не голосовал,не голосовали,弃权,棄權,空白,空白票,白票,未作答,未投票",
    "امتناع,ممتنع,الممتنعون,الامتناع,امتنع,ورقة بيضاء,أوراق بيضاء,فارغ,لا إجابة,بدون إجابة")

  /// What is said of ballots that do not count.
  static let invalids = CSVHeading.known(
    "invalid,invalid vote,invalid votes,invalid ballot,invalid ballots,spoiled,spoilt",
    "spoiled ballots,spoilt ballots,rejected,void,null,null votes,ungültig,ungültige",
    "ungültige stimmen,nul,nuls,bulletin nul,bulletins nuls,votes nuls,invalide,invalides,nulo,nulos",
    "voto nulo,votos nulos,inválido,inválidos,недействительно,недействительный,недействительные",
    "недействительных,испорченные,испорчен,无效,无效票,廢票,废票,無效票",
    "باطل,باطلة,غير صالح,غير صالحة,أوراق باطلة,أصوات باطلة,ملغى,ملغاة")

  /// Whether a label says that somebody took no option.
  static func isNoOption(_ text: String) -> Bool {
    guard text.utf8.count < 80 else { return false }
    let words = CSVHeading.words(text)
    return abstentions.contains(words) || invalids.contains(words)
  }

  static func isInvalid(_ text: String) -> Bool { invalids.contains(CSVHeading.words(text)) }

  /// Votes for an option, in a table of votes for and against each.
  static let votesFor = CSVHeading.known(
    "yes,y,aye,ayes,for,in favour,in favor,favour,agree,approve,support,pro,yes votes,votes for",
    "oui,pour,sí,a favor,ja,dafür,да,за,是,赞成,同意,支持,贊成,نعم,مع,موافق,موافقون")

  static let votesAgainst = CSVHeading.known(
    "no,nay,nays,noes,against,opposed,oppose,disagree,reject,con,contra,no votes,votes against",
    "non,contre,en contra,nein,dagegen,нет,против,否,反对,不同意,反對,لا,ضد,معارض,معارضون")
}
