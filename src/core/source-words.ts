/** English words by which a text names its sources; all lower case. */

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

/** Who may speak for an organization. */
export const roles = set(
  `spokesman spokeswoman spokesperson expert experts analyst analysts official officials economist economists professor director president
  chief head chairman chairwoman chairperson chair researcher researchers fellow lawyer attorney ceo executive executives leader leaders
  commander minister secretary secretary-general representative scientist scientists adviser advisor coordinator coordinators member members
  lawmaker lawmakers legislator senator officer officers editor founder co-founder strategist scholar historian candidate inspector
  superintendent manager teacher student students deputy governor ambassador correspondent reporter activist activists mp mla mep
  doctor captain coach engineer economists investigator prosecutor trustee partner consultant author specialist`,
);

/** What an organization publishes. */
export const speechNouns = set(
  'report reports statement statements study studies survey surveys poll polls data figures research estimate estimates analysis findings document documents',
);

/** Words that describe a role or a person between a name and its verb. */
export const modifiers = set(
  `national deputy senior former assistant executive additional regional general acting chief joint first second vice local legal political
  foreign security human rights communications press media of the and for in at who is was policy research economics science party
  branch office military mayoral marketing legislative government global european asian principal lead managing associate and both who corporate`,
);

/** Words of time and auxiliaries that may stand between a subject and its verb. */
export const timeWords = set(
  `has have had also later earlier yesterday today recently then on in at monday tuesday wednesday thursday friday saturday sunday
  itself repeatedly already again last this week month year morning evening night late early still now`,
);

/** Verbs by which organizations, beside saying, take a stand. */
export const sourceVerbs = set(
  'foresees foresaw welcomed explained excoriated criticized criticised praised testified blamed questioned promised ruled',
);

/** Before these the verb is passive or none: "was told", "to say". */
export const passiveBefore = new Set(['was', 'were', 'been', 'be', 'being', 'is', 'are', 'to', 'not']);
