/** English words by which a text names its sources; all lower case. */

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

/** Who may speak for an organization. */
export const roles = set(
  `spokesman spokeswoman spokesperson spokespeople spokesmen expert experts analyst analysts official officials economist economists professor
  director president chief head chairman chairwoman chairperson chair researcher researchers fellow lawyer lawyers attorney ceo executive
  executives leader leaders commander commanders minister ministers secretary secretary-general representative representatives scientist
  scientists adviser advisers advisor advisors coordinator coordinators member members lawmaker lawmakers legislator legislators senator
  senators officer officers editor editors founder co-founder cofounder strategist scholar scholars historian candidate inspector
  superintendent manager managers teacher student students deputy governor ambassador correspondent reporter activist activists mp mps mla
  mep meps doctor doctors captain coach engineer engineers investigator investigators prosecutor prosecutors trustee partner consultant
  author specialist boss counsel lecturer envoy envoys rapporteur commissioner commissioners counsellor councilor councillor meteorologist
  forecaster forecasters campaigner campaigners advocate organizer organiser dean provost principal curator curators worker workers
  employee employees staff source sources insider insiders veteran pilot nurse monitor monitors observer observers general colonel
  major brigadier admiral treasurer vice-president vice-chancellor chancellor rector owner operator co-director co-author negotiator
  negotiators delegate delegates organizers fighter militant cfo coo cto whip speaker aide aides convener convenor mission office secretariat delegation
  bosses chiefs heads directors presidents chairs ministers founders owners`,
);

/** What an organization publishes. */
export const speechNouns = set(
  `report reports statement statements study studies survey surveys poll polls data figures research estimate estimates analysis findings
  document documents statistics forecast forecasts projections bulletin communique communiqué advisory paper census index review
  investigation inquiry audit numbers dispatch filing release note memo tally count ranking website account tweet post assessment`,
);

/** Words that describe a role or a person between a name and its verb. */
export const modifiers = set(
  `national deputy senior former assistant executive additional regional general acting chief joint first second vice local legal political
  foreign security human rights communications press media of the and for in at who is was policy research economics science party
  branch office military mayoral marketing legislative government global european asian principal lead managing associate and both who corporate
  a an latest new recent separate preliminary annual weekly monthly von der van bin ibn da dos di del la le du den ter ul ministry department humanitarian relief top high-ranking ranking unnamed anonymous outgoing incoming interim current then ex retired founding financial operating technology
  medical health public affairs relations external internal commercial technical scientific political senior-most field country emergency program
  programme project team department division unit section bureau council board committee student faculty union international criminal
  market chief-of-staff development environmental environment climate energy trade defence defense affairs parliamentary home finance one two three several
  many some other another another its our young based visiting emeritus assistant adjunct distinguished nonresident non-resident resident`,
);

/** Words of time and auxiliaries that may stand between a subject and its verb. */
export const timeWords = set(
  `has have had also later earlier yesterday today recently then on in at monday tuesday wednesday thursday friday saturday sunday
  itself repeatedly already again last this week month year morning evening night late early still now`,
);

/** Other words that may stand before a verb of saying. */
export const adverbs = set(
  'once first even just too however meanwhile therefore often always since ago themselves himself herself thus both all',
);

/** Verbs by which organizations, beside saying, take a stand. */
export const sourceVerbs = set(
  `foresees foresaw welcomed welcomes explained excoriated criticized criticised criticizes criticises praised praises testified blamed blames
  questioned questions promised promises ruled reiterated reiterates reaffirmed reaffirms emphasized emphasised emphasizes emphasises
  highlighted highlights underlined underlines underscored clarified clarifies cautioned cautions lamented laments complained complains
  recalled recalls recounted conceded concedes assured assures indicated indicates forecast forecasts projected calculated mentioned
  mentions informed informs advised advises disputed disputes refuted refutes countered counters retorted tweets denounced denounces
  decried decries deplored deplores slammed slams blasted lauded lauds opined speculated echoed echoes appealed appeals fears feared
  blames attributed attributes rebuked joked expressed expresses voiced show estimate predict
  warn suggest indicate believe argue reveal confirm deny expect find recommend`,
);

/** Verbs that report only with a "that", a comma or a quotation after them. */
export const thatVerbs = set(
  'gathered learned learnt understands understood thinks thought hopes hoped states state posted posts read reads ruled',
);

/** Forms in -ing that report after "is" or "with". */
export const progressive = set(
  'saying warning reporting calling urging demanding accusing denying claiming estimating predicting arguing insisting alleging suggesting forecasting',
);

/** Verbs of saying that also mean something else: beside a relation they are not enough. */
export const weakVerbs = set(
  `expressed expresses voiced show estimate predict warn suggest indicate believe argue reveal confirm deny expect recommend admitted admits found finds find called calls call showed shows show published publishes describes described cited cites quoted quotes expects expected
  believes observed observes observe maintained pointed hailed welcomed welcomes responded responds replied replies foresees foresaw ruled
  questioned questions promised promises blamed blames claim report state claimed suggested suggests suggest recommended recommends
  demanded demands vowed vows pledged commented comments accused accuses accuse condemned condemns urged urges urge criticized criticised
  criticizes criticises praised praises indicated indicates highlighted highlights underlined underlines underscored recalled recalls
  forecast forecasts projected calculated attributed attributes fears feared slammed slams blasted echoed echoes appealed appeals lauded
  lauds declared declares estimated estimate predicted predicts concluded concludes disputed disputes countered counters agreed
  informed informs advised advises assured assures recounted mentioned mentions`,
);

/** Before these the verb is passive or none: "was told", "to say". */
export const passiveBefore = new Set([
  'was',
  'were',
  'been',
  'be',
  'being',
  'is',
  'are',
  'to',
  'not',
  'never',
  'as',
  'allegedly',
  'so-called',
]);

/** Nouns and adjectives that describe an organization before its name: "the state-run news agency X". */
export const describing = set(
  `the a an our its their local state private former news rights human main opposition ruling junior coalition party firm group agency
  newspaper daily weekly broadcaster network channel station outlet magazine website site portal organization organisation company maker
  giant bank watchdog regulator nonprofit charity think tank thinktank thinktank research international global national militant rebel
  polling advocacy aid government state-run state-owned official semi-official semiofficial owned run business financial tech technology
  leading independent monitor monitoring consultancy consulting carmaker automaker airline retailer operator insurer lender brokerage
  publisher union movement body institute rival parent consortium chain platform start-up startup developer producer manufacturer
  based wire public the insurgent guerrilla partner opposition-run conservative liberal leftist centrist far-right right-wing left-wing tabloid
  militia faction publication paper journal outlet data service provider federal provincial`,
);
