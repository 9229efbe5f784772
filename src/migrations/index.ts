import * as migration_20261125_204523_first from './20261125_204523_first';
import * as migration_20261126_051228_partners from './20261126_051228_partners';
import * as migration_20261126_100340_press from './20261126_100340_press';
import * as migration_20261126_134921_online from './20261126_134921_online';
import * as migration_20261126_195507_held from './20261126_195507_held';
import * as migration_20261126_203000_deletes from './20261126_203000_deletes';

export const migrations = [
  {
    up: migration_20261125_204523_first.up,
    down: migration_20261125_204523_first.down,
    name: '20261125_204523_first',
  },
  {
    up: migration_20261126_051228_partners.up,
    down: migration_20261126_051228_partners.down,
    name: '20261126_051228_partners',
  },
  {
    up: migration_20261126_100340_press.up,
    down: migration_20261126_100340_press.down,
    name: '20261126_100340_press',
  },
  {
    up: migration_20261126_134921_online.up,
    down: migration_20261126_134921_online.down,
    name: '20261126_134921_online',
  },
  {
    up: migration_20261126_195507_held.up,
    down: migration_20261126_195507_held.down,
    name: '20261126_195507_held'
  },
  {
    up: migration_20261126_203000_deletes.up,
    down: migration_20261126_203000_deletes.down,
    name: '20261126_203000_deletes',
  },
];
