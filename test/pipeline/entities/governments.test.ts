import { describe, expect, it } from 'vitest';
import { namesIn } from './read-entities.ts';

describe('entities/mark-governments', () => {
  it.each([
    ['Moscow denied the report.', ['Moscow = country:RUS !']],
    ['The Kremlin said it was watching closely.', ['Kremlin = country:RUS !']],
    ['Talks between Baku and Yerevan collapsed.', ['Baku = country:AZE !', 'Yerevan = country:ARM !']],
    ['Baku’s forces shelled the road.', ['Baku = country:AZE !']],
    ['Officials blamed Washington for the delay.', ['Washington = country:USA !']],
    ['Envoys from Kyiv arrived in Ankara.', ['Kyiv = country:UKR !', 'Ankara = geonames:323786']],
    ['Brussels rejected the plan.', ['Brussels = organisation:european-union !']],
    ['Turkey shut its border with Syria.', ['Turkey = country:TUR !', 'Syria = country:SYR']],
    ['The blockade by Baku went on.', ['Baku = country:AZE !']],
  ])('%s: the state acts', (text, names) => expect(namesIn(text)).toEqual(names));

  it.each([
    ['The delegation landed in Moscow.', ['Moscow = geonames:524901']],
    ['Families fled to Yerevan.', ['Yerevan = geonames:616052']],
    ['Baku was shelled at night.', ['Baku = geonames:587084']],
    ['Baku’s streets were empty.', ['Baku = geonames:587084']],
    ['Spain is large.', ['Spain = country:ESP']],
    ['Nobody in Brussels was told.', ['Brussels = geonames:2800866']],
    ['The Armenian capital, Yerevan, was quiet.', ['Yerevan = geonames:616052']],
    ['Goris denied the report.', ['Goris = geonames:174895']],
  ])('%s: a place is a place', (text, names) => expect(namesIn(text)).toEqual(names));
});
