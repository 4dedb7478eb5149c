/** News sentences written for training, with slots for names: {org} any organization, {firm} a company, {body} an institution, {ac} an acronym of an organization named before, {per}, {last}, {loc}, {country}, {people} (an adjective), {day}, {n}. */
export const templates: readonly string[] = `
{loc} ({agency}) - {org} said on {day} that it would cut {n} jobs in {country}.
{loc}, {day} ({agency}) – {country}'s {body} announced new rules on imports.
The {people} {body} said in a statement that {n} people had been killed in {loc}.
According to {org}, the figure rose by {n} percent last year.
{per}, a spokesman for {org}, told {agency} that talks would resume on {day}.
Shares of {firm} fell {n} percent after {firm} cut its forecast.
{firm} and {firm} agreed to merge, {agency} reported.
{per}, chief executive of {firm}, resigned on {day}.
{firm} chief executive {per} declined to comment.
{firm}'s profit rose {n} percent, helped by sales in {country} and {country}.
{per}, who teaches at {school}, said the plan was not enough.
"We were surprised," said {per} of {org}.
"This is a good day," {last} said.
{last}, {n}, was born in {loc} and studied law at {school}.
President {last} met Prime Minister {per} in {loc} on {day}.
{title} {per} arrived in {loc}, the capital of {country}, on {day}.
The river runs from {loc} to the {geo}.
A ship sailed near the {geo} on {day}, the {people} navy said.
The earthquake struck {n} kilometers off {loc}, in the {geo}.
Lawmakers from {party} and {party} voted against the bill in {country}'s parliament.
{party} leader {per} said the vote had been rigged.
{party} won {n} seats, {party} {n} and {party} only {n}.
The {body} ({intro}) said it had no record of the sale. {ac} officials declined to say more.
{ac} said in a statement that it would appeal.
"{ac} will look into it," a spokeswoman said.
Members of {armed} attacked a checkpoint near {loc}, killing {n} soldiers.
{armed} claimed responsibility for the blast in {loc}.
Fighters loyal to {armed} withdrew from {loc} to {loc}.
{club} beat {club} {n}-{n} in {loc} on {day}.
{club} striker {per} scored twice against {club}.
{per} (pictured) joined {club} from {club} in July.
The match between {club} and {club} will be played in {loc}.
Results: {club} {n} {club} {n}
{per} of {country} won the race ahead of {per} of {country}.
{country} beat {country} {n}-{n} in the final in {loc}.
The {geo} lies between {country} and {country}.
{people} officials met their {people} counterparts in {loc}.
Protesters gathered outside the {people} embassy in {loc}.
Tourists from {country} come to {loc} for the {event}.
The {event} will be held in {loc} in May.
He won the {prize} for his book on {country}.
The {treaty} was signed in {loc} in 1998.
{firm}, based in {loc}, makes chips for {firm} and {firm}.
{loc}-based {firm} said it had bought {firm} for \${n} million.
{firm}, a unit of {firm}, employs {n} people in {country}.
Analysts at {firm} expect rates to rise, {agency} said.
{per}, an analyst at {firm} in {loc}, called it a surprise.
{per}, a researcher with the {school}, said {country} was at risk.
{per}, professor of history at {school}, disagreed.
A report by {org} found that {n} percent of children were hungry.
The report, published by {body}, names {firm} and {n} others.
{newspaper} reported that {per} had been arrested in {loc}.
{per} told {newspaper} that the law was wrong.
In an interview with {newspaper}, {last} denied the claims.
Photo: {per}/{agency}
By {per} in {loc}
{per} is a reporter for {newspaper} in {loc}.
The {body} approved the drug made by {firm}.
Officials from {country}, {country} and the {bloc} met in {loc}.
The {bloc} imposed sanctions on {country} last year.
{bloc} leaders will discuss the war in {country} on {day}.
{firm} CEO {per} and CFO {per} will leave in June.
The founder of {firm}, {per}, sold his shares.
A court in {loc} ordered {firm} to pay {n} million dollars to {per}.
The {court} ruled on {day} that the law was void.
{per} was taken to {hospital} in {loc}.
Police in {loc} arrested {per}, {n}, on {day}.
{people} police said {last} had left {country}.
Residents of {loc} said the {river} had flooded {n} homes.
The village of {loc} lies on the banks of the {river}.
{per} was speaking at the {event} in {loc}.
The bridge links {loc} and {loc}.
Mr {last} said he had been told of the plan by {org}.
Mrs {last}, a member of {party}, denied it.
{org}, {org} and {org} have called for a boycott.
{org} and {org} are among the groups that signed the letter.
The minister thanked {org} and {org} for their help in {loc}.
{org}'s {per} said {country} must act.
{org} director {per} said the camp in {loc} was full.
A spokesperson for {org} said: "We are aware of the case."
The company, {firm}, said it would open a plant in {loc}.
Investors in {firm} include {firm}, {firm} and the {people} state.
He worked for {firm} and {firm} before he founded {firm}.
She was a lawyer at {firm} and sat on the board of {org}.
{country} and {country} will sign the {treaty} on {day}.
The {treaty} between {country} and {country} ended the war.
Work at {loc} airport stopped after the strike by {union}.
{union} said {n} workers at {firm} would walk out.
Flights of {firm} from {loc} to {loc} were canceled.
The video was posted on {platform} on {day}.
Users of {platform} shared pictures from {loc}.
{per} wrote on {platform} that she was safe.
The {people} economy grew by {n} percent, the {body} said.
{country}'s central bank, {body}, kept its rate at {n} percent.
{per} ({party}) and {per} ({party}) will meet again in {loc}.
{per}, {country}'s foreign minister, said on {day} that {country} would not yield.
The {religion} community in {loc} celebrates {feast} on {day}.
{feast} falls in {month} this year.
{per} sang {song} at the {event}.
The {ship} left {loc} for the {geo} in {month}.
The population of {loc} rose to {n},000 in {month}.
{city} Mayor {per} asked {country} for help.
{state} Governor {per} signed the bill on {day}.
The {n}th {event} opened in {loc} with guests from {country}.
{firm} ({intro}) rose {n} percent in {loc}. {ac} has {n} plants.
Founded in {loc} in 1990, {org} has {n} members.
Established by {per}, {org} works in {country}, {country} and {country}.
{org} ({loc}) and {org} ({loc}) will share the money.
{newspaper}: {per} to leave {firm}
{firm} opens plant in {loc}
{country}: {n} dead in clashes near {loc}
{body} warns of floods in {loc}
{per} joins {firm} as chief of design
"{firm} is a strong partner," {last} told reporters in {loc}.
{per} said she trusted neither {firm} nor {org}.
{firm} officials declined to comment on {last}.
Former {firm} manager {per} now lives in {loc}.
Senior {body} official {per} visited the {geo}.
The government of {country} asked {body} to look into {firm}.
Talks between {armed} and {country} in {loc} failed.
{last}'s lawyer, {per}, said the {body} had no proof.
The deal with {firm} was blocked by the {body} on {day}.
`
  .trim()
  .split('\n');
