import { properties, type ValueForm } from '../../../src/core/properties.ts';
import { propertyOf } from '../records.ts';
import type { Fault } from '../source.ts';
import { badDate, isBefore } from './dates.ts';
import { type Base, faultAt, type Known } from './rule.ts';

/** A statement is about exactly one property. */
export function oneProperty({ known }: Base): Fault[] {
  return known.flatMap((one) =>
    (one.source.written.statements ?? []).flatMap((written, index) =>
      propertyOf(written) ? [] : faultAt(one, 'a statement must have exactly one property', 'statements', index),
    ),
  );
}

/** Values have the form of their property, name records that exist, and judgements say who judges. */
export function statementValues({ known, byId }: Base): Fault[] {
  return known.flatMap((one) =>
    one.entity.statements.flatMap((statement, index) => {
      const { property, value } = statement;
      const forms: readonly ValueForm[] = properties[property].values;
      const say = (message: string): Fault[] => [faultAt(one, `${property} ${message}`, 'statements', index)];
      if ('attributed' in properties[property] && statement.by === null) return say('is a judgement: say whose in "by"');
      if ('text' in value && !forms.includes('text')) return say('must name a record, not a text');
      if ('date' in value && badDate(value.date)) return say(`"${value.date}" is not a date (2024, 2024-03 or 2024-03-07)`);
      if (!('entity' in value)) return [];
      if (value.entity === one.entity.id) return say('names the record itself');
      if (!byId.has(value.entity))
        return say(`names "${value.entity}", which is no record${forms.includes('text') ? '; where it has none write { text: "…" }' : ''}`);
      return [];
    }),
  );
}

/** What ends does not end before it starts. */
export function datesInOrder({ known }: Base): Fault[] {
  return known.flatMap((one) => [
    ...one.entity.statements.flatMap(({ property, start, end }, index) => {
      const wrong = [start, end].find((date) => date !== null && badDate(date));
      if (wrong) return faultAt(one, `${property}: "${wrong}" is not a date (2024, 2024-03 or 2024-03-07)`, 'statements', index);
      return start && end && isBefore(end, start)
        ? faultAt(one, `${property} ends (${end}) before it starts (${start})`, 'statements', index)
        : [];
    }),
    ...lifetime(one),
  ]);
}

function lifetime(one: Known): Fault[] {
  const dateOf = (property: string): string | null => {
    const value = one.entity.statements.find((statement) => statement.property === property)?.value;
    return value && 'date' in value ? value.date : null;
  };
  const [born, ended] = [dateOf('inception'), dateOf('dissolved')];
  return born && ended && isBefore(ended, born) ? [faultAt(one, `dissolved (${ended}) before its inception (${born})`, 'statements')] : [];
}

/** `ownedBy` is sole, more than half, or called controlling by someone who is named. */
export function controllingShares({ known }: Base): Fault[] {
  return known.flatMap((one) =>
    one.entity.statements.flatMap((statement, index) => {
      const share = /^(\d+(?:[.,]\d+)?) ?%$/.exec(statement.share ?? '');
      if (!share || statement.by !== null) return [];
      const percent = Number(share[1]?.replace(',', '.'));
      if (percent > 100) return faultAt(one, `a share of ${statement.share} is more than all`, 'statements', index);
      if (statement.property === 'ownedBy' && percent <= 50) {
        return faultAt(
          one,
          `ownedBy with ${statement.share}: use minorityOwner, or say in "by" who calls it controlling`,
          'statements',
          index,
        );
      }
      if (statement.property === 'minorityOwner' && percent > 50)
        return faultAt(one, `minorityOwner with ${statement.share}: use ownedBy`, 'statements', index);
      return [];
    }),
  );
}
