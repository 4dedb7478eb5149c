/** English words that speak for or against an organization; all lower case. */

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

/** Verbs by which a source speaks. */
export const sayingVerbs = set(
  `said says saying say reported reports report announced announces announce claimed claims claim revealed reveals confirmed confirms
  denied denies stated states state warned warns added adds told tells estimated estimates found finds noted notes argued argues
  declared declares wrote writes predicted predicts explained explains insisted insists acknowledged acknowledges admitted admits
  disclosed discloses alleged alleges suggested suggests concluded concludes stressed stresses remarked remarks replied replies
  responded responds urged urges called calls quoted quotes cited cites pointed observed observes described describes tweeted asserted
  asserts maintained contends contended accused accuses condemned condemns recommended recommends 
  expects expected believes showed shows published publishes demanded demands vowed vows pledged commented comments hailed`,
);

/** Verbs that organizations do, in the past or the present. */
export const actingVerbs = set(
  `raised cut closed opened removed recalled launched bought sold acquired agreed signed hired fired sued filed rejected approved won lost
  beat fell rose gained plans planned planned declined refused began started ended stopped joined left banned blocked fined paid owes owns
  owned runs ran operates built makes made offers offered released releases unveiled voted met elected appointed named suspended ordered
  withdrew sent has had will would is was did does may could can must should imposed introduced issued expanded reduced increased
  delayed cancelled canceled merged invested backed supported supports opposed opposes wants wanted asked asks decided dismissed
  seized captured attacked killed bombed shelled struck fired launched controls controlled entered retreated testified testifies adopted`,
);

/** Words just before a name that make it an organization: "shares of", "a spokesman for". */
export const cuesBefore = set(
  `company group giant maker firm bank agency newspaper daily weekly broadcaster network carrier retailer automaker airline insurer
  lender rival subsidiary parent unit club party militia militias movement organization organisation charity watchdog union ngo
  startup start-up conglomerate developer producer operator chain brand magazine site website station channel publisher owner
  employer contractor supplier consultancy brokerage thinktank think-tank university college hospital ministry nonprofit faction
  studio label team militants fighters rebels insurgents supporters followers members leader leaders spokesman spokeswoman`,
);

/** Nouns that stand before "of" or "for" and an organization. */
export const headsBefore = set(
  `shares executives ceo chief head president chairman chairwoman chair director spokesman spokeswoman spokesperson founder founders
  member members employee employees workers staff officials official analysts analyst economist economists researchers researcher
  professor scientists representative representatives leader leaders leadership secretary-general subsidiary unit part board owner
  owners customers clients shares stock shareholders supporters fighters strategist expert fellow founder co-founder boss manager
  editor reporter correspondent journalist lawyer lawyers behalf dean student students graduate fans offices headquarters militants`,
);

/** Nouns that follow an organization's name, also after "'s". */
export const nounsAfter = set(
  `shares stock profit profits revenue earnings sales board ceo chief chairman chairwoman president spokesman spokeswoman spokesperson
  executives executive employees workers staff headquarters customers shareholders subsidiary parent officials official analyst
  analysts report statement website newspaper editor reporter correspondent founder leader leaders members fighters militants
  lawmakers candidates candidate faction caucus campaign office offices director stores products users plant plants factory
  economist expert researchers researcher group unit forces troops secretary-general deputies senator lawmaker mp mps agents`,
);

export const legalForms = set(
  'inc corp corporation ltd limited llc plc ag sa nv bv gmbh co company spa oyj ab asa kk se lp llp pty holdings bhd tbk',
);

/** Nouns that make a capitalized phrase an organization. */
export const organizationHeads = set(
  `university college institute institution school academy ministry department bureau agency authority administration commission
  committee council board office court tribunal parliament assembly congress senate party front movement alliance coalition union
  federation confederation association society league organization organisation foundation trust fund bank group corporation company
  corp inc ltd llc plc holdings partners airlines airways motors industries enterprises systems technologies pharmaceuticals
  laboratories press times post journal herald tribune news network television radio broadcasting
  media police army navy guard corps force forces brigade brigades militia command regiment battalion service services centre
  center club fc united city rovers athletic orchestra church diocese archdiocese chamber exchange reserve treasury secretariat
  directorate observatory initiative project campaign consortium cooperative syndicate guild brotherhood resistance`,
);

/** Heads that may begin a name: "Bank of …", "Ministry of …". */
export const leadingHeads = set(
  `university college institute school academy ministry department bureau agency authority administration commission committee council
  board office court parliament assembly congress party front movement alliance coalition union federation confederation association
  society league organization organisation foundation fund bank centre center chamber church archdiocese diocese house
  society friends doctors reporters journalists médecins medecins amnesty banco banca bank ministers`,
);

/** Titles and roles that stand before a person's name. */
export const personTitles = set(
  `mr mrs ms miss dr sir lord lady dame prof professor president minister chancellor senator sen rep gov governor gen general col colonel
  captain capt lt lieutenant sgt sergeant major maj judge justice king queen prince princess pope bishop archbishop cardinal rev reverend
  sheikh ayatollah imam mayor ambassador secretary premier congressman congresswoman actor actress singer author coach`,
);

/** First words that tell nothing by themselves: no short form of a name. */
export const plainWords = set(
  `the a an new old first second third national international general central federal royal united american british european african
  asian islamic christian democratic republican people people's popular public social world global north south east west northern
  southern eastern western state states free great high human civil supreme special joint saudi iranian iraqi russian chinese french
  german israeli palestinian turkish indian pakistani syrian egyptian japanese korean canadian australian italian spanish ukrainian
  arab muslim catholic jewish bank university party ministry house department council center centre institute group air sea land union
  labor labour liberal conservative green black white red blue business financial economic law health education justice defense defence
  foreign home interior security intelligence research science art arts medical political peace liberation revolutionary workers women
  young youth student students city county district community independent daily weekly sunday monday open fair good big real true
  one two three four five six seven eight nine ten`,
);

/** Words that stand at the start of a sentence in capitals without being part of a name. */
export const sentenceOpeners = set(
  `the a an in on at by for from to of and but or if when while as after before since until although though because however meanwhile
  it its he she they we you i this that these those there here his her their our my your not no yes so then now all some many most
  more other another each every both either neither one two three what who where why how which with without within under over about
  according also even just only still yet such last next earlier later today yesterday tomorrow monday tuesday wednesday thursday
  friday saturday sunday january february march april may june july august september october november december during between
  among through against despite following founded based`,
);
